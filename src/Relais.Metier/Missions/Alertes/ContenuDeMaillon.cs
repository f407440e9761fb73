namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qui se règle d’un maillon.</summary>
public sealed record ContenuDeMaillon(int Rang, string Fonction, string Numero, Guid? AgentId, Plage Plage);
