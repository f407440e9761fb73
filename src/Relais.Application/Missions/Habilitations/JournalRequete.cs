using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Le journal : qui, quand, quel cas d’usage, dans le département de l’administrateur. Jamais le contenu ni le motif, qui peut le citer.</summary>
public sealed class JournalRequete(DonneesRelais donnees, Horloge horloge)
{
    public const int ParPage = 50;

    public async Task<PageDuJournal> ExecuterAsync(Acteur acteur, string? mission, int page, CancellationToken annulation)
    {
        var lignes =
            from operation in donnees.Operations
            join agent in donnees.Agents on operation.AgentId equals agent.Id into agents
            from agent in agents.DefaultIfEmpty()
            where (agent == null || agent.DepartementCode == acteur.DepartementCode) && (mission == null || operation.Mission == mission)
            select new { operation.A, operation.Id, operation.Mission, operation.Nom, Par = agent == null ? null : agent.Prenom + " " + agent.NomDeFamille };
        var total = await lignes.CountAsync(annulation);
        var lues = await lignes.AsNoTracking().OrderByDescending(l => l.A).ThenByDescending(l => l.Id)
            .Skip((Math.Max(1, page) - 1) * ParPage).Take(ParPage).ToListAsync(annulation);
        return new([.. lues.Select(l => new LigneDuJournal(horloge.Local(l.A), l.Par ?? "Relais", l.Mission, l.Nom))], total);
    }
}

public sealed record PageDuJournal(IReadOnlyList<LigneDuJournal> Lignes, int Total);

/// <param name="A">Instant, à l’heure de la préfecture.</param>
public sealed record LigneDuJournal(DateTime A, string Par, string Mission, string Operation);
