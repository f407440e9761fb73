using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Pilotage;

/// <summary>Les sept derniers jours dans les quartiers de l’agent ; vide pour qui n’en lit rien.</summary>
public sealed class SemaineDesQuartiersRequete(IEnumerable<INouvelles> missions, IQuartiers quartiers, Horloge horloge)
{
    private const int Jours = 7;

    public async Task<SemaineDesQuartiers> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var depuis = horloge.Aujourdhui.AddDays(1 - Jours);
        if (acteur.Niveaux.Count == 0) return new(depuis, [], []);

        List<Nouvelle> nouvelles = [];
        foreach (var mission in missions) nouvelles.AddRange(await mission.DepuisAsync(acteur, depuis, annulation));
        var parQuartier = nouvelles.ToLookup(n => n.QuartierId);
        var siens = await quartiers.DeLActeurAsync(acteur, annulation);
        return new(
            depuis,
            [.. siens.Where(q => parQuartier.Contains(q.Id)).Select(q => new SemaineDuQuartier(q, [.. parQuartier[q.Id].OrderBy(n => n.Nature)]))
                .OrderBy(s => s.Nouvelles[0].Nature).ThenByDescending(s => s.Nouvelles.Count)],
            siens);
    }
}
