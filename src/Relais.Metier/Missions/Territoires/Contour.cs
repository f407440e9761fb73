using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Le contour d’un quartier, en WGS84 (longitude, latitude), valide au sens de l’OGC.</summary>
public sealed class Contour
{
    private Contour() { }

    public Guid QuartierId { get; private set; }

    /// <summary>Géométrie au format WKB.</summary>
    public byte[] Wkb { get; private set; } = [];

    /// <summary>Surface en hectares, mesurée sur le plan tangent local (erreur relative inférieure à 0,5 %).</summary>
    public double SurfaceHa { get; private set; }

    /// <summary>Centre : un point garanti à l’intérieur.</summary>
    public double CentreLongitude { get; private set; }

    public double CentreLatitude { get; private set; }

    public static Contour De(Guid quartierId, Geometry geometrie)
    {
        var contour = new Contour { QuartierId = quartierId };
        contour.Tracer(geometrie);
        return contour;
    }

    /// <summary>Reprend un tracé ; rend faux s’il est le même au centimètre de l’écriture.</summary>
    public bool MettreAJour(Geometry geometrie)
    {
        if (Wkb.AsSpan().SequenceEqual(new WKBWriter().Write(geometrie))) return false;
        Tracer(geometrie);
        return true;
    }

    public Geometry Lire() => new WKBReader().Read(Wkb);

    private void Tracer(Geometry geometrie)
    {
        Wkb = new WKBWriter().Write(geometrie);
        SurfaceHa = PlanLocal.SurfaceEnHectares(geometrie);
        var centre = geometrie.InteriorPoint;
        (CentreLongitude, CentreLatitude) = (centre.X, centre.Y);
    }
}
