using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

internal sealed class Delegues(DonneesRelais donnees, Horloge horloge) : IDelegues
{
    public async Task<IReadOnlyList<DelegueEnMission>> EnMissionAsync(string departementCode, Mois mois, CancellationToken annulation)
    {
        var (premier, dernier) = (mois.PremierJour, mois.DernierJour);
        var lignes = await (
            from lettre in donnees.LettresDeMission
            where lettre.DebutLe <= dernier && (lettre.FinLe == null || lettre.FinLe >= premier)
            join agent in donnees.Agents on lettre.AgentId equals agent.Id
            where agent.DepartementCode == departementCode
            select new { agent.Id, agent.Prenom, agent.NomDeFamille, Quartiers = lettre.Quartiers.Select(q => q.QuartierId).ToList() })
            .AsNoTracking().ToListAsync(annulation);
        return [.. lignes.GroupBy(l => (l.Id, l.Prenom, l.NomDeFamille))
            .OrderBy(g => g.Key.NomDeFamille, StringComparer.CurrentCultureIgnoreCase).ThenBy(g => g.Key.Prenom, StringComparer.CurrentCultureIgnoreCase)
            .Select(g => new DelegueEnMission(g.Key.Id, $"{g.Key.Prenom} {g.Key.NomDeFamille}", [.. g.SelectMany(l => l.Quartiers).Distinct()]))];
    }

    public async Task<IReadOnlyDictionary<Guid, string>> DeToujoursAsync(string departementCode, CancellationToken annulation)
    {
        var lettres = donnees.LettresDeMission;
        return await donnees.Agents.Where(a => a.DepartementCode == departementCode && lettres.Any(l => l.AgentId == a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Prenom + " " + a.NomDeFamille, annulation);
    }

    public async Task<IReadOnlyList<Guid>> RemplacesAsync(Guid agentId, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        return await donnees.Interims.Where(i => i.RemplacantId == agentId && i.DebutLe <= jour && i.FinLe >= jour)
            .Select(i => i.RemplaceId).Distinct().ToListAsync(annulation);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NomsAsync(IReadOnlyCollection<Guid> agents, CancellationToken annulation) =>
        await donnees.Agents.Where(a => agents.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Prenom + " " + a.NomDeFamille, annulation);
}
