namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Le contour d’un quartier sur une carte.</summary>
/// <param name="Chemin">Chemin SVG.</param>
/// <param name="X">Un point à l’intérieur.</param>
/// <param name="Y">Un point à l’intérieur.</param>
public sealed record TraceDeQuartier(Guid QuartierId, string Nom, string Chemin, double X, double Y);
