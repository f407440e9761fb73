namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Qui peut être prévenu.</summary>
public interface IAgentsAPrevenir
{
    /// <summary>Les agents actifs du département, par nom, avec leur périmètre du jour (intérims compris).</summary>
    Task<IReadOnlyList<AgentAPrevenir>> DuDepartementAsync(string departementCode, CancellationToken annulation);
}
