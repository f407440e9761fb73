using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Signaux.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>
/// Les alertes, telles que la détection les compte avec les observations (ADR 0092) : aux niveaux que lisent à la fois les
/// délégués et la sous-préfète, hors fausses alertes. Celle qui reprend une observation ne compte pas deux fois.
/// </summary>
internal sealed class AlertesAVeiller(DonneesRelais donnees, Horloge horloge) : IFaitsAVeiller
{
    private static readonly List<NiveauDiffusion> Niveaux = [.. Diffusion.NiveauxLisiblesPar(Role.Delegue).Intersect(Diffusion.NiveauxLisiblesPar(Role.SousPrefet))];

    // Le thème de la veille que touche chaque famille ; un événement positif ou protocolaire n'en inquiète aucun.
    private static readonly Dictionary<string, string> Themes = new(StringComparer.Ordinal)
    {
        ["tranquillite"] = "tranquillite",
        ["tension-sociale"] = "tranquillite",
        ["accident"] = "logement",
        ["logement"] = "logement",
        ["service-public"] = "acces-aux-droits",
        ["vie-associative"] = "vie-associative",
        ["sante-environnement"] = "cadre-de-vie",
        ["education"] = "education",
    };

    public async Task<IReadOnlyList<FaitAVeiller>> DuDepartementAsync(string departementCode, DateOnly du, DateOnly au, CancellationToken annulation)
    {
        var (debut, fin) = (horloge.Debut(du), horloge.Debut(au.AddDays(1)));
        var liees = donnees.ObservationsLiees;
        var faits = await donnees.Alertes.AsNoTracking()
            .Where(a => a.DepartementCode == departementCode && a.FaitA >= debut && a.FaitA < fin && a.QuartierId != null && Niveaux.Contains(a.Niveau)
                && (a.Cloture == null || a.Cloture.Issue != IssueDAlerte.FausseAlerte) && !liees.Any(l => l.AlerteId == a.Id))
            .Select(a => new { a.Id, QuartierId = a.QuartierId!.Value, a.FamilleCode, a.FaitA, a.AuteurId })
            .ToListAsync(annulation);
        return
        [
            .. from fait in faits
               where Themes.ContainsKey(fait.FamilleCode)
               select new FaitAVeiller(fait.QuartierId, Themes[fait.FamilleCode], DateOnly.FromDateTime(horloge.Local(fait.FaitA)), fait.AuteurId) { Objet = new(NatureDObjet.Alerte, fait.Id) },
        ];
    }
}
