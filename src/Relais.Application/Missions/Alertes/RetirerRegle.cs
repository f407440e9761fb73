using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Retire une règle de diffusion : un réglage, dont le journal garde le nom.</summary>
public sealed record RetirerRegle(Guid RegleId);

public sealed class RetirerRegleHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RetirerRegle commande, Acteur acteur, CancellationToken annulation)
    {
        var regle = await donnees.ReglesDeDiffusion.SingleAsync(r => r.Id == commande.RegleId && r.DepartementCode == acteur.DepartementCode, annulation);
        donnees.ReglesDeDiffusion.Remove(regle);
        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(RetirerRegle), horloge.Maintenant).Avec(new RegleDeDiffusionRetiree(regle.Id, regle.Libelle)));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
