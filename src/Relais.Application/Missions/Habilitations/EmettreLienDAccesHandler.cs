using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Émet un lien d’accès ; les liens précédents de l’agent s’éteignent. Le jeton n’est montré qu’une fois.</summary>
public sealed record EmettreLienDAcces(Guid AgentId);

public sealed class EmettreLienDAccesHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<string>> ExecuterAsync(EmettreLienDAcces commande, Acteur acteur, CancellationToken annulation)
    {
        var agent = await donnees.AgentsGeresPar(acteur).SingleAsync(a => a.Id == commande.AgentId, annulation);
        if (agent.Desactivation is { } fin) return new AgentDejaDesactive(fin.Le);

        if (!await donnees.Users.AnyAsync(c => c.Id == agent.Id, annulation)) donnees.Users.Add(IdentiteDAgent.CompteDe(agent));
        var operation = Operation.Par(acteur, "Habilitations", nameof(EmettreLienDAcces), horloge.Maintenant);
        donnees.Operations.Add(operation);
        var jeton = await donnees.EmettreUnLienAsync(agent.Id, operation, annulation);
        await donnees.SaveChangesAsync(annulation);
        return jeton;
    }
}
