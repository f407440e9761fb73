using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Alertes.Contrats;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Rassemble les faits d’un quartier, chacun par la mission qui en tient les droits.</summary>
public sealed class FaitsDuQuartierRequete(
    IAlertesDesQuartiers alertes, IEnumerable<IElementsPourRapport> missions, PerimetreDesPropositionsRequete propositions, IAmbianceDesQuartiers ambiances, Horloge horloge)
{
    private const int MoisDObservations = 3;

    public async Task<FaitsDuQuartier> ExecuterAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        var courant = Mois.De(horloge.Aujourdhui);
        List<ElementPourRapport> observations = [];
        for (var recul = 0; recul < MoisDObservations; recul++)
        {
            var duMois = await missions.RassemblerAsync(m => m.DuMoisAsync(acteur, courant.Plus(-recul), annulation));
            observations.AddRange(duMois.Where(e => e.Provenance == ProvenanceDElement.Observation && e.QuartierId == quartierId && !e.EstAVerifier));
        }

        var mois = courant;
        var ambiance = await AmbianceAsync(quartierId, acteur, mois, annulation);
        if (ambiance is null) ambiance = await AmbianceAsync(quartierId, acteur, mois = courant.Precedent, annulation);
        return new(
            await alertes.DuQuartierAsync(quartierId, acteur, annulation),
            [.. observations.OrderByDescending(o => o.Date).ThenBy(o => o.Id)],
            await (await propositions.ExecuterAsync(acteur, annulation)).Lignes.AsNoTracking().Where(p => p.QuartierId == quartierId)
                .OrderByDescending(p => p.DeposeeLe).ThenBy(p => p.Id).ToListAsync(annulation),
            ambiance,
            mois);
    }

    private async Task<AmbianceDuQuartier?> AmbianceAsync(Guid quartierId, Acteur acteur, Mois mois, CancellationToken annulation) =>
        (await ambiances.DuMoisAsync(acteur, mois, annulation)).FirstOrDefault(a => a.QuartierId == quartierId);
}
