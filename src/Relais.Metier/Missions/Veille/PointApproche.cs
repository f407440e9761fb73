namespace Relais.Metier.Missions.Veille;

/// <summary>
/// Un point arrondi à environ 100 m (3 décimales de degré, WGS84) : assez pour situer un îlot, trop peu pour désigner
/// un logement (domaine, § 6 : le lieu s’écrit à l’échelle de l’îlot).
/// </summary>
/// <example><c>PointApproche.De(46.812345, 1.698765)</c> vaut (46.812, 1.699).</example>
public sealed record PointApproche
{
    private const int Decimales = 3;

    private PointApproche(double latitude, double longitude) => (Latitude, Longitude) = (latitude, longitude);

    /// <summary>Degrés, de −90 à 90.</summary>
    public double Latitude { get; private init; }

    /// <summary>Degrés, de −180 à 180.</summary>
    public double Longitude { get; private init; }

    /// <exception cref="ArgumentOutOfRangeException">Latitude ou longitude hors du globe.</exception>
    public static PointApproche De(double latitude, double longitude)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(latitude, 90);
        ArgumentOutOfRangeException.ThrowIfLessThan(latitude, -90);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longitude, 180);
        ArgumentOutOfRangeException.ThrowIfLessThan(longitude, -180);
        return new(Math.Round(latitude, Decimales), Math.Round(longitude, Decimales));
    }
}
