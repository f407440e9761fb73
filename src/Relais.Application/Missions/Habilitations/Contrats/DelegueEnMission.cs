namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Un délégué et les quartiers que ses lettres de mission lui confient.</summary>
public sealed record DelegueEnMission(Guid AgentId, string Nom, IReadOnlyList<Guid> Quartiers);
