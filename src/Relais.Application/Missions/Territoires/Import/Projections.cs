using System.Globalization;
using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>The reference systems French contours come in, and the way from each to WGS84.</summary>
internal static class Projections
{
    private const string Degres = "UNIT[\"degree\",0.0174532925199433]";
    private const string Rgf93 = "GEOGCS[\"RGF93\",DATUM[\"RGF93\",SPHEROID[\"GRS 1980\",6378137,298.257222101],TOWGS84[0,0,0,0,0,0,0]],PRIMEM[\"Greenwich\",0]," + Degres + "]";

    // Trois paramètres (IGN, notice NTF→WGS84) : la grille ntf_r93 n'est pas embarquée, le résidu est de quelques mètres.
    private const string Ntf = "GEOGCS[\"NTF\",DATUM[\"NTF\",SPHEROID[\"Clarke 1880 (IGN)\",6378249.2,293.4660212936269],TOWGS84[-168,-60,320,0,0,0,0]],PRIMEM[\"Greenwich\",0]," + Degres + "]";

    public static Projection Wgs84 { get; } = new("WGS84", null, null);

    private static readonly Projection Lambert93 = new("Lambert-93 (EPSG:2154)", "PROJCS[\"Lambert-93\"," + Rgf93
        + ",PROJECTION[\"Lambert_Conformal_Conic_2SP\"],PARAMETER[\"standard_parallel_1\",49],PARAMETER[\"standard_parallel_2\",44],PARAMETER[\"latitude_of_origin\",46.5],PARAMETER[\"central_meridian\",3],PARAMETER[\"false_easting\",700000],PARAMETER[\"false_northing\",6600000],UNIT[\"metre\",1]]", null);

    // La forme sécante de la zone II étendue : mêmes coordonnées que la forme tangente au facteur 0,99987742.
    private static readonly Projection Lambert2 = new("Lambert II étendu (EPSG:27572)", "PROJCS[\"Lambert II etendu\"," + Ntf
        + ",PROJECTION[\"Lambert_Conformal_Conic_2SP\"],PARAMETER[\"standard_parallel_1\",45.89891888888889],PARAMETER[\"standard_parallel_2\",47.69601444444444],PARAMETER[\"latitude_of_origin\",46.8],PARAMETER[\"central_meridian\",2.337229166666667],PARAMETER[\"false_easting\",600000],PARAMETER[\"false_northing\",2200000],UNIT[\"metre\",1]]",
        "converti sans la grille de l’IGN : les contours peuvent être décalés de quelques mètres");

    /// <summary>By its EPSG code or name, as written in a <c>.prj</c> or a <c>crs</c> member; <c>null</c> when unknown.</summary>
    public static Projection? ParNom(string texte)
    {
        var nom = texte.ToUpperInvariant();
        if (nom.Contains("2154", StringComparison.Ordinal) || nom.Contains("LAMBERT_93", StringComparison.Ordinal) || nom.Contains("LAMBERT-93", StringComparison.Ordinal) || nom.Contains("LAMBERT93", StringComparison.Ordinal)) return Lambert93;
        if (nom.Contains("27572", StringComparison.Ordinal) || (nom.Contains("NTF", StringComparison.Ordinal) && nom.Contains("2200000", StringComparison.Ordinal))) return Lambert2;
        if (Utm(nom) is { } utm) return utm;
        return nom.Contains("CRS84", StringComparison.Ordinal) || nom.Contains("4326", StringComparison.Ordinal) || nom.Contains("WGS_1984", StringComparison.Ordinal) || nom.Contains("WGS84", StringComparison.Ordinal) ? Wgs84 : null;
    }

    /// <summary>By the range of the coordinates, when the file says nothing.</summary>
    public static Projection? ParEtendue(Envelope etendue) =>
        etendue is { MinX: >= -180, MaxX: <= 180, MinY: >= -90, MaxY: <= 90 } ? Wgs84
        : etendue is { MinX: > -400_000, MaxX: < 1_400_000, MinY: > 5_900_000, MaxY: < 7_300_000 } ? Lambert93
        : etendue is { MinX: > -400_000, MaxX: < 1_400_000, MinY: > 1_500_000, MaxY: < 2_800_000 } ? Lambert2
        : null;

    // Antilles et Guyane (UTM 20N à 22N), Réunion et Mayotte (UTM 40S, 38S).
    private static Projection? Utm(string nom)
    {
        foreach (var (zone, sud) in ((int, bool)[])[(20, false), (21, false), (22, false), (38, true), (40, true)])
        {
            var hemisphere = sud ? "S" : "N";
            if (!nom.Contains($"UTM{zone}{hemisphere}", StringComparison.Ordinal) && !nom.Contains($"UTM_ZONE_{zone}{hemisphere}", StringComparison.Ordinal)
                && !nom.Contains($"UTM ZONE {zone}{hemisphere}", StringComparison.Ordinal)) continue;
            var meridien = ((zone * 6) - 183).ToString(CultureInfo.InvariantCulture);
            return new($"UTM {zone}{hemisphere}", $"PROJCS[\"UTM\",{Rgf93},PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",{meridien}],PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\",{(sud ? "10000000" : "0")}],UNIT[\"metre\",1]]", null);
        }

        return null;
    }

    internal sealed record Projection(string Nom, string? Wkt, string? Reserve)
    {
        /// <summary>The geometry in WGS84, longitude first.</summary>
        public Geometry VersWgs84(Geometry geometrie)
        {
            if (Wkt is null) return geometrie;
            var copie = geometrie.Copy();
            copie.Apply(new Filtre(Transformation()));
            copie.GeometryChanged();
            return copie;
        }

        private MathTransform Transformation() => new CoordinateTransformationFactory()
            .CreateFromCoordinateSystems(new CoordinateSystemFactory().CreateFromWkt(Wkt), GeographicCoordinateSystem.WGS84).MathTransform;
    }

    private sealed class Filtre(MathTransform transformation) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var (x, y) = transformation.Transform(seq.GetX(i), seq.GetY(i));
            seq.SetX(i, x);
            seq.SetY(i, y);
        }
    }
}
