using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Journal;

/// <summary>The history of one object: who, when, why, what. The caller has checked that the reader may see the object.</summary>
public sealed class HistoriqueRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<LigneDHistorique>> ExecuterAsync(Guid objetId, CancellationToken annulation)
    {
        var lignes = await (
            from evenement in donnees.Evenements
            where evenement.ObjetId == objetId
            join operation in donnees.Operations on evenement.OperationId equals operation.Id
            join agent in donnees.Agents on operation.AgentId equals agent.Id into agents
            from agent in agents.DefaultIfEmpty()
            orderby operation.A descending, evenement.Rang descending
            select new { evenement, operation.A, operation.Nom, operation.Motif, Prenom = agent == null ? null : agent.Prenom, NomDeFamille = agent == null ? null : agent.NomDeFamille })
            .AsNoTracking().ToListAsync(annulation);
        return [.. lignes.Select(l => new LigneDHistorique(l.A, l.Prenom is null ? "Relais" : $"{l.Prenom} {l.NomDeFamille}", l.Nom, l.Motif, l.evenement.Lire()))];
    }
}

/// <summary>A line of history.</summary>
/// <param name="A">Instant (UTC).</param>
/// <param name="Par">Name of the agent, or « Relais » for a job.</param>
/// <param name="Operation">Name of the use case.</param>
/// <param name="Motif">Why, when it was asked.</param>
/// <param name="Evenement">What happened.</param>
public sealed record LigneDHistorique(DateTime A, string Par, string Operation, string? Motif, IEvenement Evenement);
