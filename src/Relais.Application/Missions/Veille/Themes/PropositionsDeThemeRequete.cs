using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Themes;

namespace Relais.Application.Missions.Veille.Themes;

/// <summary>Un thème proposé pour un texte, avec les mots de ce texte qui y ont mené.</summary>
public sealed record ThemeSuggere(string Code, string Libelle, IReadOnlyList<string> Mots)
{
    /// <summary>« ascenseur », « bailleur ».</summary>
    public string MotsCites => string.Join(", ", Mots.Select(m => $"«\u00A0{m}\u00A0»"));
}

/// <summary>
/// Propose des thèmes pour un texte. Le modèle est appris ici même : du lexique, des textes de la démonstration, et des
/// observations du département, dont le thème est celui que leur auteur a choisi ou corrigé. Rien n’en sort.
/// </summary>
public sealed partial class PropositionsDeThemeRequete(DonneesRelais donnees, Horloge horloge, ModelesDeThemes modeles)
{
    private const int ObservationsApprises = 20_000;
    private const int PropositionsMontrees = 3;
    private const double ProbabiliteAuMoins = 0.02;

    /// <returns>De la plus probable à la moins probable, trois au plus ; aucune si le texte ne dit rien de connu.</returns>
    public async Task<IReadOnlyList<ThemeSuggere>> ExecuterAsync(string texte, Acteur acteur, CancellationToken annulation)
    {
        var mots = Mot().Matches(texte).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).Select(m => (Mot: m, Racines: LexiqueDesThemes.Racines(m))).ToList();
        var modele = modeles.Trouver(acteur.DepartementCode, horloge.Maintenant) ?? await ApprendreAsync(acteur.DepartementCode, annulation);
        var actifs = await donnees.Themes.Where(t => t.EstActif).ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        return
        [
            .. modele.Proposer([.. mots.SelectMany(m => m.Racines)])
                .Where(p => p.Racines.Count > 0 && p.Probabilite >= ProbabiliteAuMoins && actifs.ContainsKey(p.ThemeCode))
                .Take(PropositionsMontrees)
                .Select(p => new ThemeSuggere(p.ThemeCode, actifs[p.ThemeCode], [.. p.Racines.Select(r => mots.First(m => m.Racines.Contains(r)).Mot).Distinct()])),
        ];
    }

    private async Task<ModeleDeThemes> ApprendreAsync(string departementCode, CancellationToken annulation)
    {
        var lues = await donnees.Observations.AsNoTracking().Where(o => o.DepartementCode == departementCode && !o.EstRetiree)
            .OrderByDescending(o => o.Rang).Take(ObservationsApprises).Select(o => new { o.ThemeCode, o.Racines }).ToListAsync(annulation);
        var modele = ModeleDeThemes.Apprendre([
            .. LexiqueDesThemes.Mots,
            .. LexiqueDesThemes.TextesDeDemonstration,
            .. lues.Select(o => new ExempleDeTheme(o.ThemeCode, o.Racines.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        ]);
        return modeles.Garder(departementCode, modele, horloge.Maintenant);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}\p{Mn}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mot();
}
