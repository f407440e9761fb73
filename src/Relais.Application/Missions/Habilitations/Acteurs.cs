using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

internal sealed class Acteurs(DonneesRelais donnees, Horloge horloge) : IActeurs
{
    public async Task<Acteur?> TrouverAsync(Guid agentId, CancellationToken annulation)
    {
        var agent = await donnees.Agents.AsNoTracking()
            .Where(a => a.Id == agentId && a.Desactivation == null)
            .Select(a => new { a.Prenom, a.NomDeFamille, a.Role, a.DepartementCode })
            .SingleOrDefaultAsync(annulation);
        if (agent is null) return null;

        var quartiers = agent.Role == Role.Delegue ? await QuartiersDuJourAsync(agentId, annulation) : [];
        return new Acteur(agentId, $"{agent.Prenom} {agent.NomDeFamille}", agent.Role, agent.DepartementCode, quartiers);
    }

    private async Task<List<Guid>> QuartiersDuJourAsync(Guid agentId, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        var remplaces = donnees.Interims
            .Where(i => i.RemplacantId == agentId && i.DebutLe <= jour && i.FinLe >= jour)
            .Select(i => i.RemplaceId);
        return await donnees.LettresDeMission.AsNoTracking()
            .Where(l => (l.AgentId == agentId || remplaces.Contains(l.AgentId)) && l.DebutLe <= jour && (l.FinLe == null || l.FinLe >= jour))
            .SelectMany(l => l.Quartiers.Select(q => q.QuartierId))
            .Distinct()
            .ToListAsync(annulation);
    }
}
