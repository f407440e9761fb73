using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Des suites sont en cours.</summary>
public sealed record PrendreEnCharge(Guid AlerteId);

public sealed class PrendreEnChargeHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(PrendreEnCharge commande, Acteur acteur, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.DansLePerimetreDe(acteur).SingleAsync(a => a.Id == commande.AlerteId, annulation);
        var resultat = alerte.PrendreEnCharge(acteur);
        if (!resultat.EstReussi) return resultat;

        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(PrendreEnCharge), horloge.Maintenant).Avec(new AlertePriseEnCharge(alerte.Id)));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
