namespace Relais.Metier.Missions.Veille;

/// <summary>Comment un quartier, un lieu hors quartier (poche ou commune) et un thème se nomment à l’écran : l’historique garde ces noms, pas des identifiants.</summary>
public sealed record NomsAffiches(Func<Guid?, string?> Quartier, Func<Guid?, string?, string?> HorsQuartier, Func<string, string> Theme);
