namespace Relais.Metier.Missions.Alertes;

/// <summary>L’autorité dit qu’elle a reçu l’alerte : l’escalade s’arrête.</summary>
public sealed record Accuse(DateTime A, Guid ParId);
