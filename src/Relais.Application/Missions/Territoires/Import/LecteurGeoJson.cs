using System.Text.Json;
using NetTopologySuite.Geometries;
using Relais.Application.Socle.Import;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>
/// Reads polygons from GeoJSON leniently: official files hold rings of three points, which a strict reader rejects
/// with the whole file. Such rings are dropped and reported.
/// </summary>
internal static class LecteurGeoJson
{
    private static readonly GeometryFactory Fabrique = new(new PrecisionModel(), 4326);

    public static (Projections.Projection? Projection, List<QuartierLu> Quartiers) Lire(string texte, RapportDImport rapport)
    {
        using var document = JsonDocument.Parse(texte);
        var racine = document.RootElement;
        if (racine.ValueKind != JsonValueKind.Object || !racine.TryGetProperty("features", out var objets) || objets.ValueKind != JsonValueKind.Array)
        {
            rapport.Refuser(null, "features", "", "Ce fichier GeoJSON n’est pas une collection d’objets.", "Donnez une FeatureCollection.");
            return (null, []);
        }

        var quartiers = new List<QuartierLu>();
        var ligne = 0;
        foreach (var objet in objets.EnumerateArray())
        {
            ligne++;
            rapport.Lus++;
            var proprietes = Proprietes(objet);
            if (ProprietesDeQuartier.Lire(ligne, noms => Trouver(proprietes, noms), rapport) is not { } lu) continue;
            quartiers.Add(lu with { Tracage = objet.TryGetProperty("geometry", out var geometrie) ? LireLaGeometrie(geometrie, ligne, lu.Code.Texte, rapport) : null });
        }

        var annonce = racine.TryGetProperty("crs", out var crs) ? crs.ToString() : "";
        return (annonce.Length > 0 ? Projections.ParNom(annonce) : null, quartiers);
    }

    /// <summary>The only polygon of a geometry, a feature or a collection; <c>null</c> when there is none.</summary>
    public static Geometry? LireUnContour(string texte)
    {
        using var document = JsonDocument.Parse(texte);
        var racine = document.RootElement;
        if (racine.TryGetProperty("features", out var objets)) racine = objets[0];
        if (racine.TryGetProperty("geometry", out var geometrie)) racine = geometrie;
        return LirePolygones(racine, 1, "", new RapportDImport());
    }

    private static Dictionary<string, string> Proprietes(JsonElement objet)
    {
        var proprietes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!objet.TryGetProperty("properties", out var source) || source.ValueKind != JsonValueKind.Object) return proprietes;
        foreach (var propriete in source.EnumerateObject())
        {
            if (propriete.Value.ValueKind != JsonValueKind.Null) proprietes.TryAdd(TableCsv.Cle(propriete.Name), propriete.Value.ToString());
        }

        return proprietes;
    }

    private static string? Trouver(Dictionary<string, string> proprietes, string[] noms) =>
        noms.Select(n => proprietes.GetValueOrDefault(n)).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));

    private static Geometry? LireLaGeometrie(JsonElement geometrie, int ligne, string code, RapportDImport rapport)
    {
        if (geometrie.ValueKind != JsonValueKind.Object) return null;
        try
        {
            return LirePolygones(geometrie, ligne, code, rapport);
        }
        catch (Exception erreur) when (erreur is InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException)
        {
            rapport.Refuser(ligne, "geometry", code, "Les coordonnées ne sont pas lisibles.", "Téléchargez le fichier de nouveau : il est peut-être abîmé.");
            return null;
        }
    }

    private static Geometry? LirePolygones(JsonElement geometrie, int ligne, string code, RapportDImport rapport)
    {
        var type = geometrie.GetProperty("type").GetString();
        var coordonnees = geometrie.GetProperty("coordinates");
        if (type is not ("Polygon" or "MultiPolygon"))
        {
            rapport.Signaler(ligne, "geometry", code, $"L’objet est un « {type} », pas un polygone.", "Le quartier est gardé sans contour.");
            return null;
        }

        var polygones = type switch
        {
            "Polygon" => [LirePolygone(coordonnees, ligne, code, rapport)],
            _ => coordonnees.EnumerateArray().Select(p => LirePolygone(p, ligne, code, rapport)).ToList(),
        };
        var gardes = polygones.OfType<Polygon>().ToArray();
        return gardes.Length switch { 0 => null, 1 => gardes[0], _ => Fabrique.CreateMultiPolygon(gardes) };
    }

    private static Polygon? LirePolygone(JsonElement anneaux, int ligne, string code, RapportDImport rapport)
    {
        var lus = anneaux.EnumerateArray().Select(a => LireAnneau(a)).ToList();
        if (lus.Exists(a => a is null))
        {
            rapport.Signaler(ligne, "geometry", code, "Un anneau a moins de quatre points.", "Cet anneau est laissé de côté.");
        }

        return lus.Count == 0 || lus[0] is not { } exterieur ? null : Fabrique.CreatePolygon(exterieur, [.. lus.Skip(1).OfType<LinearRing>()]);
    }

    private static LinearRing? LireAnneau(JsonElement anneau)
    {
        var points = anneau.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble())).ToList();
        if (points.Count > 0 && !points[0].Equals2D(points[^1])) points.Add(points[0].Copy());
        return points.Count < 4 ? null : Fabrique.CreateLinearRing([.. points]);
    }
}
