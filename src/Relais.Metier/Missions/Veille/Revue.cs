namespace Relais.Metier.Missions.Veille;

/// <summary>Qui a revu un passage conservé, et quand (UTC).</summary>
public sealed record Revue(Guid ParId, DateTime A);
