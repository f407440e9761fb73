namespace Relais.Metier.Missions.Alertes;

/// <summary>La fin d’une alerte.</summary>
/// <param name="A">Instant (UTC).</param>
/// <param name="ParId">Agent qui a clos.</param>
/// <param name="Issue">Comment elle finit.</param>
/// <param name="Enseignements">Ce qu’on en retient : relu quand un fait semblable revient.</param>
public sealed record Cloture(DateTime A, Guid ParId, IssueDAlerte Issue, string Enseignements);
