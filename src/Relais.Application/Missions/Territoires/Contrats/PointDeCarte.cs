namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un point d’une carte, et ce qu’on en dit : textes, nombres, ou <c>null</c>.</summary>
public sealed record PointDeCarte(double Longitude, double Latitude, IReadOnlyDictionary<string, object?> Proprietes);
