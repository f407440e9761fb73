using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

internal sealed class AgentsParRole(DonneesRelais donnees) : IAgentsParRole
{
    public async Task<IReadOnlyList<AgentEnPoste>> EnPosteAsync(IReadOnlyCollection<Role> roles, CancellationToken annulation) =>
        await donnees.Agents.Where(a => a.Desactivation == null && roles.Contains(a.Role)).OrderBy(a => a.Courriel)
            .Select(a => new AgentEnPoste(a.Id, a.DepartementCode, a.Role, a.Courriel)).ToListAsync(annulation);
}
