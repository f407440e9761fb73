namespace Relais.Metier.Missions.Territoires;

/// <summary>Un quartier couvert par un contrat de ville.</summary>
public sealed record QuartierDuContrat(Guid QuartierId);
