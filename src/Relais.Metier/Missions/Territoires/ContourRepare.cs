using NetTopologySuite.Geometries;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Un contour après réparation.</summary>
/// <param name="Geometrie">Tracé valide ; <c>null</c> s’il n’a aucune surface.</param>
/// <param name="Defaut">Ce qui a été réparé, en français ; <c>null</c> s’il n’y avait rien.</param>
public sealed record ContourRepare(Geometry? Geometrie, string? Defaut);
