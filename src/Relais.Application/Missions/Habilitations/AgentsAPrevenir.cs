using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

internal sealed class AgentsAPrevenir(DonneesRelais donnees, Horloge horloge) : IAgentsAPrevenir
{
    public async Task<IReadOnlyList<AgentAPrevenir>> DuDepartementAsync(string departementCode, CancellationToken annulation)
    {
        var agents = await donnees.Agents.AsNoTracking().Where(a => a.DepartementCode == departementCode && a.Desactivation == null).ToListAsync(annulation);
        var quartiers = await QuartiersAsync([.. agents.Where(a => a.Role == Role.Delegue).Select(a => a.Id)], annulation);
        return [.. agents.OrderBy(a => a.NomDeFamille, StringComparer.CurrentCulture).ThenBy(a => a.Prenom, StringComparer.CurrentCulture)
            .Select(a => new AgentAPrevenir(new Acteur(a.Id, a.NomComplet, a.Role, a.DepartementCode, [.. quartiers[a.Id].Distinct()]), a.Courriel))];
    }

    private async Task<ILookup<Guid, Guid>> QuartiersAsync(List<Guid> delegues, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        var confies = (await donnees.LettresDeMission.AsNoTracking().Where(l => l.DebutLe <= jour && (l.FinLe == null || l.FinLe >= jour))
            .Select(l => new { l.AgentId, Quartiers = l.Quartiers.Select(q => q.QuartierId).ToList() }).ToListAsync(annulation)).ToLookup(l => l.AgentId, l => l.Quartiers);
        var interims = (await donnees.Interims.Where(i => i.DebutLe <= jour && i.FinLe >= jour && delegues.Contains(i.RemplacantId))
            .Select(i => new { i.RemplacantId, i.RemplaceId }).ToListAsync(annulation)).ToLookup(i => i.RemplacantId, i => i.RemplaceId);
        return delegues.SelectMany(d => interims[d].Append(d).SelectMany(couvert => confies[couvert].SelectMany(q => q)).Select(q => (Delegue: d, Quartier: q)))
            .ToLookup(x => x.Delegue, x => x.Quartier);
    }
}
