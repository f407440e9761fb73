namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Un délégué en charge du quartier.</summary>
public sealed record DelegueDuDossier(Guid AgentId, string Nom);
