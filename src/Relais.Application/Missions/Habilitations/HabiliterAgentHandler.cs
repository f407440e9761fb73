using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Un administrateur habilite un agent de son département.</summary>
public sealed record HabiliterAgent(string Prenom, string NomDeFamille, string Courriel, Role Role);

public sealed class HabiliterAgentHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(HabiliterAgent commande, Acteur acteur, CancellationToken annulation)
    {
        var refus = await IdentiteDAgent.VerifierAsync(donnees, null, commande, annulation);
        if (refus.Count > 0) return Resultat<Guid>.Refuse(refus);

        var agent = IdentiteDAgent.Inscrire(donnees, commande, acteur.DepartementCode);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(HabiliterAgent), horloge.Maintenant)
            .Avec(new AgentHabilite(agent.Id, agent.Role)));
        await donnees.SaveChangesAsync(annulation);
        return agent.Id;
    }
}
