using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les propositions qu’un agent peut lire : son périmètre, et tout ce qu’a déposé un collègue dont il assure l’intérim.</summary>
public sealed class PerimetreDesPropositionsRequete(DonneesRelais donnees, IDelegues delegues)
{
    public async Task<PropositionsLisibles> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        IReadOnlyList<Guid> remplaces = acteur.Role == Role.Delegue ? await delegues.RemplacesAsync(acteur.AgentId, annulation) : [];
        var lisibles = donnees.Propositions.DansLePerimetreDe(acteur);
        if (remplaces.Count == 0) return new(lisibles, remplaces);

        return new(donnees.Propositions.Where(p => remplaces.Contains(p.AuteurId) || lisibles.Any(l => l.Id == p.Id)), remplaces);
    }
}

/// <param name="Remplaces">Délégués que l’agent remplace aujourd’hui : il agit en leur nom.</param>
public sealed record PropositionsLisibles(IQueryable<Proposition> Lignes, IReadOnlyList<Guid> Remplaces);
