namespace Relais.Metier.Missions.Veille;

/// <summary>Comment un quartier et un thème se nomment à l’écran : l’historique garde ces noms, pas des identifiants.</summary>
public sealed record NomsAffiches(Func<Guid?, string?> Quartier, Func<string, string> Theme);
