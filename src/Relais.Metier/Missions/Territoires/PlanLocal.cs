using NetTopologySuite.Geometries;

namespace Relais.Metier.Missions.Territoires;

/// <summary>
/// Le plan tangent local autour d’une latitude, sur l’ellipsoïde GRS80 : assez juste à l’échelle d’un quartier
/// (erreur inférieure à 0,1 % sur une distance de moins de 10 km, partout en France, outre-mer compris).
/// </summary>
public readonly struct PlanLocal
{
    private const double GrandAxe = 6_378_137.0;
    private const double Excentricite2 = 0.006_694_380_022_9;

    private readonly double _metresParDegreLongitude;
    private readonly double _metresParDegreLatitude;

    /// <param name="latitude">Latitude du centre, en degrés (-90 à 90).</param>
    public PlanLocal(double latitude)
    {
        var phi = double.DegreesToRadians(latitude);
        var w = Math.Sqrt(1 - (Excentricite2 * Math.Sin(phi) * Math.Sin(phi)));
        _metresParDegreLongitude = double.DegreesToRadians(GrandAxe / w * Math.Cos(phi));
        _metresParDegreLatitude = double.DegreesToRadians(GrandAxe * (1 - Excentricite2) / (w * w * w));
    }

    public double MetresX(double degres) => degres * _metresParDegreLongitude;

    public double MetresY(double degres) => degres * _metresParDegreLatitude;

    public double DegresX(double metres) => metres / _metresParDegreLongitude;

    public double DegresY(double metres) => metres / _metresParDegreLatitude;

    /// <summary>Distance en mètres d’un point à un segment.</summary>
    public double DistanceAuSegment(double x, double y, Coordinate a, Coordinate b) => DistanceAuSegment(x, y, a.X, a.Y, b.X, b.Y);

    /// <summary>Distance en mètres du point (x, y) au segment de (x1, y1) à (x2, y2), en degrés.</summary>
    public double DistanceAuSegment(double x, double y, double x1, double y1, double x2, double y2)
    {
        var (ax, ay) = (MetresX(x1 - x), MetresY(y1 - y));
        var (dx, dy) = (MetresX(x2 - x1), MetresY(y2 - y1));
        var longueur2 = (dx * dx) + (dy * dy);
        var t = longueur2 == 0 ? 0 : Math.Clamp(-((ax * dx) + (ay * dy)) / longueur2, 0, 1);
        var (px, py) = (ax + (t * dx), ay + (t * dy));
        return Math.Sqrt((px * px) + (py * py));
    }

    public static double SurfaceEnHectares(Geometry geometrie)
    {
        var plan = new PlanLocal(geometrie.EnvelopeInternal.Centre.Y);
        return geometrie.Area * plan.MetresX(1) * plan.MetresY(1) / 10_000;
    }
}
