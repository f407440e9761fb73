using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Corrige l’identité ou change le rôle d’un agent.</summary>
/// <param name="AgentId">Agent.</param>
/// <param name="Identite">Identité et rôle voulus.</param>
public sealed record ModifierAgent(Guid AgentId, HabiliterAgent Identite);

public sealed class ModifierAgentHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Vrai si quelque chose a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(ModifierAgent commande, Acteur acteur, CancellationToken annulation)
    {
        var agent = await donnees.AgentsGeresPar(acteur).SingleAsync(a => a.Id == commande.AgentId, annulation);
        var identite = commande.Identite;
        if (agent.Id == acteur.AgentId && identite.Role != agent.Role) return new AutoDesactivation { Champ = nameof(identite.Role) };

        var refus = await IdentiteDAgent.VerifierAsync(donnees, agent.Id, identite, annulation);
        if (refus.Count > 0) return Resultat<bool>.Refuse(refus);

        var champs = agent.Modifier(identite.Prenom, identite.NomDeFamille, identite.Courriel, identite.Role);
        if (champs.Count == 0) return false;

        if (await donnees.Users.SingleOrDefaultAsync(c => c.Id == agent.Id, annulation) is { } compte) IdentiteDAgent.Nommer(compte, agent.Courriel);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(ModifierAgent), horloge.Maintenant).Avec(new AgentModifie(agent.Id, champs)));
        await donnees.SaveChangesAsync(annulation);
        return true;
    }
}
