using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Retire un maillon de la chaîne d’appel.</summary>
public sealed record RetirerMaillon(Guid MaillonId);

public sealed class RetirerMaillonHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RetirerMaillon commande, Acteur acteur, CancellationToken annulation)
    {
        var maillon = await donnees.Maillons.SingleAsync(m => m.Id == commande.MaillonId && m.DepartementCode == acteur.DepartementCode, annulation);
        donnees.Maillons.Remove(maillon);
        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(RetirerMaillon), horloge.Maintenant).Avec(new MaillonRetire(maillon.Id, maillon.Fonction)));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
