using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Signaux.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Mouvements;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Ce que l’on ne voit pas : les thèmes que personne n’a regardés, ce qui se répète sans réponse, les chiffres qui bougent sans un mot.</summary>
/// <param name="ReponsesSuivies">Faux tant qu’aucune mission ne dit ce qui répond : tout ce qui se répète est alors montré.</param>
/// <param name="ChiffresSuivis">Faux tant qu’aucune mission ne dit ce qui bouge dans les chiffres.</param>
public sealed record AnglesMorts(
    int Semaines,
    IReadOnlyList<SilencesDuQuartier> Silences,
    IReadOnlyList<RepetitionSansReponse> Repetitions,
    IReadOnlyList<MouvementSansUnMot> Mouvements,
    bool ReponsesSuivies,
    bool ChiffresSuivis);

/// <param name="SansRegard">Le quartier entier : semaines depuis la dernière observation, tous thèmes ; <c>null</c> s’il n’y en a jamais eu.</param>
public sealed record SilencesDuQuartier(Guid QuartierId, string Quartier, int? SansRegard, IReadOnlyList<SilenceDuTheme> Themes);

public sealed record SilenceDuTheme(string ThemeCode, string Theme, Silence Silence);

public sealed record RepetitionSansReponse(Guid QuartierId, string Quartier, string ThemeCode, string Theme, int Nombre, DateOnly Premiere, DateOnly Derniere);

public sealed record MouvementSansUnMot(string Quartier, string Theme, string Phrase, string Adresse);

public sealed class AnglesMortsRequete(
    DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers, IEnumerable<IReponsesAuTerrain> reponses, IEnumerable<IMouvements> mouvements)
{
    private const int SemainesLues = 104;
    private const int SemainesDeRepetition = 13;
    private static readonly NatureObservation[] AppellentUneReponse = [NatureObservation.Besoin, NatureObservation.Difficulte];

    public async Task<AnglesMorts> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var reglages = await donnees.ValeursDeReglageAsync(acteur.DepartementCode, annulation);
        var aujourdhui = horloge.Aujourdhui;
        var siens = await quartiers.ListerAsync(acteur, annulation);
        var themes = await donnees.Themes.Where(t => t.EstActif && t.Code != "autre").OrderBy(t => t.Ordre).Select(t => new ThemePropose(t.Code, t.Libelle)).ToListAsync(annulation);
        var debut = RangObservation.DebutDu(aujourdhui.AddDays(-7 * SemainesLues));
        var lues = await donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur)
            .Where(o => o.Rang >= debut && o.QuartierId != null && !o.EstRetiree)
            .Select(o => new Lue(o.QuartierId!.Value, o.ThemeCode, o.Nature, o.ObserveLe)).ToListAsync(annulation);
        var parSerie = lues.ToLookup(o => (o.QuartierId, o.ThemeCode));
        return new(
            reglages.SemainesDAngleMort,
            [.. siens.Select(q => Silences(q, themes, parSerie, aujourdhui, reglages.SemainesDAngleMort)).Where(s => s.Themes.Count > 0)],
            await RepetitionsAsync(acteur, siens, themes, parSerie, reglages.RepetitionsSansReponse, annulation),
            await MouvementsAsync(acteur, siens, themes, parSerie, annulation),
            reponses.Any(),
            mouvements.Any());
    }

    private static SilencesDuQuartier Silences(QuartierNomme quartier, List<ThemePropose> themes, ILookup<(Guid, string), Lue> parSerie, DateOnly aujourdhui, int semaines)
    {
        var jours = themes.ToDictionary(t => t.Code, t => parSerie[(quartier.Id, t.Code)].Select(o => o.Le).ToList(), StringComparer.Ordinal);
        DateOnly? derniere = jours.Values.SelectMany(j => j).Select(j => (DateOnly?)j).DefaultIfEmpty().Max();
        return new(
            quartier.Id,
            quartier.Nom,
            derniere is { } jour ? Semaine.De(jour).Jusqua(Semaine.De(aujourdhui)) : null,
            [.. themes.Select(t => new SilenceDuTheme(t.Code, t.Libelle, Silence.De(jours[t.Code], aujourdhui)))
                .Where(t => t.Silence.EstUnAngleMort(semaines)).OrderByDescending(t => t.Silence.Anormalite)]);
    }

    private async Task<IReadOnlyList<RepetitionSansReponse>> RepetitionsAsync(
        Acteur acteur, IReadOnlyList<QuartierNomme> siens, List<ThemePropose> themes, ILookup<(Guid, string), Lue> parSerie, int nombre, CancellationToken annulation)
    {
        var depuis = horloge.Aujourdhui.AddDays(-7 * SemainesDeRepetition);
        HashSet<(Guid, string)> repondus = [];
        foreach (var source in reponses) repondus.UnionWith((await source.DepuisAsync(acteur.DepartementCode, depuis, annulation)).Select(r => (r.QuartierId, r.ThemeCode)));
        var repetees =
            from quartier in siens
            from theme in themes
            where !repondus.Contains((quartier.Id, theme.Code))
            let jours = parSerie[(quartier.Id, theme.Code)].Where(o => o.Le >= depuis && AppellentUneReponse.Contains(o.Nature)).Select(o => o.Le).ToList()
            where jours.Count >= nombre
            orderby jours.Count descending, quartier.Nom
            select new RepetitionSansReponse(quartier.Id, quartier.Nom, theme.Code, theme.Libelle, jours.Count, jours.Min(), jours.Max());
        return [.. repetees];
    }

    private async Task<IReadOnlyList<MouvementSansUnMot>> MouvementsAsync(
        Acteur acteur, IReadOnlyList<QuartierNomme> siens, List<ThemePropose> themes, ILookup<(Guid, string), Lue> parSerie, CancellationToken annulation)
    {
        var depuis = horloge.Aujourdhui.AddDays(-7 * SemainesDeRepetition);
        List<MouvementSansUnMot> trouves = [];
        foreach (var source in mouvements)
        {
            trouves.AddRange((await source.DepuisAsync(acteur, depuis, annulation))
                .Where(m => !parSerie[(m.QuartierId, m.ThemeCode)].Any(o => o.Le >= depuis))
                .Select(m => new MouvementSansUnMot(
                    siens.FirstOrDefault(q => q.Id == m.QuartierId)?.Nom ?? "", themes.Find(t => t.Code == m.ThemeCode)?.Libelle ?? "", m.Phrase, m.Adresse))
                .Where(m => m.Quartier.Length > 0));
        }

        return trouves;
    }

    private sealed record Lue(Guid QuartierId, string ThemeCode, NatureObservation Nature, DateOnly Le);
}
