using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Un agent actif.</summary>
public sealed record AgentEnPoste(Guid AgentId, string DepartementCode, Role Role, string Courriel);
