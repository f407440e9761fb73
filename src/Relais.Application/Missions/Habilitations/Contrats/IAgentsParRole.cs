using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Qui tient un rôle aujourd’hui.</summary>
public interface IAgentsParRole
{
    /// <summary>Les agents actifs de ces rôles, tous départements.</summary>
    Task<IReadOnlyList<AgentEnPoste>> EnPosteAsync(IReadOnlyCollection<Role> roles, CancellationToken annulation);
}
