using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Xunit;

namespace Relais.Application.Tests.Missions.Territoires;

/// <summary>The distance told, against the same computed in a transverse Mercator projection centred on the point.</summary>
public sealed class MesurerLaDistanceAuBord
{
    private static readonly GeometryFactory Fabrique = new(new PrecisionModel(), 4326);

    [Theory]
    [InlineData(5.93, 43.12)]
    [InlineData(2.39, 51.03)]
    [InlineData(-61.5, 16.2)]
    [InlineData(55.5, -21.1)]
    [InlineData(-149.5, -17.5)]
    public void La_distance_est_juste_a_quelques_centimetres(double longitude, double latitude)
    {
        var hasard = new Random(83);
        var plusGrandEcart = 0d;
        for (var essai = 0; essai < 400; essai++)
        {
            var contour = UnQuartier(hasard, longitude, latitude);
            var index = new IndexDesQuartiers([(new QuartierIndexe(Guid.NewGuid(), CodeQpv.Parse("QN09901N"), "Les Genêts", "99"), contour)]);
            var point = new Coordinate(longitude + ((hasard.NextDouble() - 0.5) * 0.014), latitude + ((hasard.NextDouble() - 0.5) * 0.01));
            if (index.Situer(point.X, point.Y, 300) is not [var situation]) continue;
            plusGrandEcart = Math.Max(plusGrandEcart, Math.Abs(situation.DistanceAuBord - EnProjection(point, contour)));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Plus grand écart : {plusGrandEcart * 100:0.0} cm.");
        Assert.InRange(plusGrandEcart, 0, 0.05);
    }

    private static Polygon UnQuartier(Random hasard, double longitude, double latitude)
    {
        var sommets = Enumerable.Range(0, 40).Select(i =>
        {
            var (angle, rayon) = (i * Math.PI / 20, 0.002 + (hasard.NextDouble() * 0.002));
            return new Coordinate(longitude + (rayon * 1.4 * Math.Cos(angle)), latitude + (rayon * Math.Sin(angle)));
        }).ToList();
        return Fabrique.CreatePolygon([.. sommets, sommets[0].Copy()]);
    }

    private static double EnProjection(Coordinate point, Polygon contour)
    {
        var wkt = FormattableString.Invariant($"PROJCS[\"local\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",{point.Y:R}],PARAMETER[\"central_meridian\",{point.X:R}],PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1]]");
        var transformation = new CoordinateTransformationFactory().CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, new CoordinateSystemFactory().CreateFromWkt(wkt)).MathTransform;
        Coordinate Projeter(Coordinate c) => transformation.Transform(c.X, c.Y) is var (x, y) ? new(x, y) : c;
        var bord = Fabrique.CreateLineString([.. contour.Shell.Coordinates.Select(Projeter)]);
        return bord.Distance(Fabrique.CreatePoint(Projeter(point)));
    }
}
