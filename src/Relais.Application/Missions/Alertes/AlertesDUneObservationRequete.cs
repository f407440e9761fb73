using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les alertes qui reprennent une observation, parmi celles que l’agent peut lire.</summary>
public sealed record AlerteDUneObservation(Guid Id, int Gravite, EtatAlerte Etat);

public sealed class AlertesDUneObservationRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<AlerteDUneObservation>> ExecuterAsync(Guid observationId, Acteur acteur, CancellationToken annulation)
    {
        var liees = donnees.ObservationsLiees.Where(o => o.ObservationId == observationId).Select(o => o.AlerteId);
        return await donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur).Where(a => liees.Contains(a.Id))
            .OrderBy(a => a.TransmiseA).Select(a => new AlerteDUneObservation(a.Id, a.Gravite, a.Etat)).ToListAsync(annulation);
    }
}
