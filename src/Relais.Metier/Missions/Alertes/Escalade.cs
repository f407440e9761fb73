namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qui se passera si personne n’accuse réception.</summary>
/// <param name="Rang">Combien de fois on a déjà appelé plus loin dans la chaîne.</param>
/// <param name="DueA">Instant de la prochaine relance (UTC).</param>
public sealed record Escalade(int Rang, DateTime DueA);
