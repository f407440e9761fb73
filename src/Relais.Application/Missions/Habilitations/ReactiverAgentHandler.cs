using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Rétablit un agent désactivé, avec son compte et ses lettres de mission telles quelles.</summary>
public sealed record ReactiverAgent(Guid AgentId, string Motif);

public sealed class ReactiverAgentHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ReactiverAgent commande, Acteur acteur, CancellationToken annulation)
    {
        var agent = await donnees.AgentsGeresPar(acteur).SingleAsync(a => a.Id == commande.AgentId, annulation);
        if (agent.EstActif) return new AgentDejaActif();
        if (string.IsNullOrWhiteSpace(commande.Motif)) return new MotifManquant();

        agent.Reactiver();
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(ReactiverAgent), horloge.Maintenant, commande.Motif.Trim())
            .Avec(new AgentReactive(agent.Id)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
