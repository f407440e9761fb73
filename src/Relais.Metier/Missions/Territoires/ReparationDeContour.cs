using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Répare les contours comme ils arrivent : anneaux qui se croisent ou se touchent, anneaux sans surface.</summary>
public static class ReparationDeContour
{
    /// <summary>Le contour réparé ; <see cref="ContourRepare.Geometrie"/> est <c>null</c> quand il ne reste aucune surface.</summary>
    public static ContourRepare Reparer(Geometry geometrie)
    {
        var defaut = new IsValidOp(geometrie).ValidationError;
        var valide = defaut is null ? geometrie : GeometryFixer.Fix(geometrie);
        var polygones = PolygonExtracter.GetPolygons(valide).OfType<Polygon>().Where(p => p.Area > 0).ToArray();
        var reste = polygones.Length switch
        {
            0 => null,
            1 => polygones[0],
            _ => (Geometry)valide.Factory.CreateMultiPolygon(polygones),
        };
        return new(reste, defaut is null ? null : Phrase(defaut));
    }

    private static string Phrase(TopologyValidationError defaut) =>
        FormattableString.Invariant($"tracé invalide près de {defaut.Coordinate?.X:0.#####} ; {defaut.Coordinate?.Y:0.#####} ({Nature(defaut.ErrorType)})");

    private static string Nature(TopologyValidationErrors erreur) => erreur switch
    {
        TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection => "l’anneau se croise ou se touche",
        TopologyValidationErrors.TooFewPoints => "anneau de moins de quatre points distincts",
        TopologyValidationErrors.HoleOutsideShell or TopologyValidationErrors.NestedHoles => "trou mal placé",
        TopologyValidationErrors.NestedShells => "parties emboîtées",
        _ => "anneau mal formé",
    };
}
