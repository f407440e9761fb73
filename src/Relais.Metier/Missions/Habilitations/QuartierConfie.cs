namespace Relais.Metier.Missions.Habilitations;

/// <summary>Un quartier confié par une lettre de mission.</summary>
public sealed record QuartierConfie(Guid QuartierId);
