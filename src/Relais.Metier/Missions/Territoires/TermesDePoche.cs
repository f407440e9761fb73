using NetTopologySuite.Geometries;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Ce qu’on écrit d’une poche.</summary>
/// <param name="Delimitation">En mots : rues, îlots, commune.</param>
/// <param name="Contour">Tracé valide en WGS84 ; <c>null</c> tant qu’aucun n’est dessiné.</param>
public sealed record TermesDePoche(string Nom, string Delimitation, DateOnly SuivieDuLe, Geometry? Contour);
