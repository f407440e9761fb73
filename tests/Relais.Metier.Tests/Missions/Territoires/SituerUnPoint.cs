using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Xunit;

namespace Relais.Metier.Tests.Missions.Territoires;

public sealed class SituerUnPoint
{
    private static readonly GeometryFactory Fabrique = new(new PrecisionModel(), 4326);

    /// <summary>The same answer as NetTopologySuite, on jagged quarters with a hole, at random points, vertices and edges.</summary>
    [Fact]
    public void L_index_repond_comme_NetTopologySuite_dedans_dehors_et_au_bord()
    {
        var hasard = new Random(83);
        for (var essai = 0; essai < 200; essai++)
        {
            var contour = UnQuartier(hasard);
            var temoin = new IndexedPointInAreaLocator(contour);
            var index = new IndexDesQuartiers([(new QuartierIndexe(Guid.NewGuid(), CodeQpv.Parse("QN09901N"), "Les Genêts", "99"), contour)]);
            foreach (var point in Points(contour, hasard))
            {
                Assert.Equal(temoin.Locate(point) != Location.Exterior, index.Contenant(point.X, point.Y).Count == 1);
            }
        }
    }

    [Theory]
    [InlineData(-3, 46, 1)]
    [InlineData(-2.99, 46.005, 1)]
    [InlineData(-2.995, 46.01, 1)]
    [InlineData(-2.995, 46.005, 0)]
    [InlineData(-2.996, 46.005, 1)]
    [InlineData(-2.9999999, 46.02, 0)]
    public void Le_bord_est_dedans_et_le_trou_dehors(double longitude, double latitude, int attendus)
    {
        var trou = Fabrique.CreateLinearRing([new(-2.996, 46.004), new(-2.994, 46.004), new(-2.994, 46.006), new(-2.996, 46.006), new(-2.996, 46.004)]);
        var contour = Fabrique.CreatePolygon(Fabrique.CreateLinearRing([new(-3, 46), new(-2.99, 46), new(-2.99, 46.01), new(-3, 46.01), new(-3, 46)]), [trou]);
        var index = new IndexDesQuartiers([(new QuartierIndexe(Guid.NewGuid(), CodeQpv.Parse("QN09901N"), "Les Genêts", "99"), contour)]);

        Assert.Equal(attendus, index.Contenant(longitude, latitude).Count);
    }

    private static Polygon UnQuartier(Random hasard)
    {
        var sommets = Enumerable.Range(0, 24).Select(i => (Angle: i * Math.PI / 12, Rayon: 0.002 + (hasard.NextDouble() * 0.003)))
            .Select(p => new Coordinate(Math.Round(-3 + (p.Rayon * Math.Cos(p.Angle)), 5), Math.Round(46 + (p.Rayon * Math.Sin(p.Angle)), 5))).ToList();
        var trou = Fabrique.CreateLinearRing([new(-3.0005, 45.9995), new(-2.9995, 45.9995), new(-2.9995, 46.0005), new(-3.0005, 45.9995)]);
        return Fabrique.CreatePolygon(Fabrique.CreateLinearRing([.. sommets, sommets[0].Copy()]), [trou]);
    }

    private static IEnumerable<Coordinate> Points(Polygon contour, Random hasard)
    {
        for (var i = 0; i < 200; i++) yield return new(Math.Round(-3 + ((hasard.NextDouble() - 0.5) * 0.01), 5), Math.Round(46 + ((hasard.NextDouble() - 0.5) * 0.01), 5));
        foreach (var (a, b) in contour.Coordinates.Zip(contour.Coordinates.Skip(1)))
        {
            yield return a;
            yield return new((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        }
    }
}
