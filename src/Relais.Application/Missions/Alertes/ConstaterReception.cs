using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes;

/// <summary>L’alerte s’affiche devant un agent qu’elle prévenait : « reçu à ». Sans opération : ce n’est pas un acte de sa part.</summary>
public sealed record ConstaterReception(Guid AlerteId);

public sealed class ConstaterReceptionHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task ExecuterAsync(ConstaterReception commande, Acteur acteur, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        await donnees.Receptions.Where(r => r.AlerteId == commande.AlerteId && r.AgentId == acteur.AgentId && r.RecuA == null)
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.RecuA, maintenant), annulation);
    }
}
