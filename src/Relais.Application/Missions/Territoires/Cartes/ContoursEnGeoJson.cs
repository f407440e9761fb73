using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Cartes;

/// <summary>Contours as a browser draws them: simplified to one metre, six decimals (ten centimetres).</summary>
internal static class ContoursEnGeoJson
{
    private const double ToleranceM = 1;
    private const int Decimales = 6;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly Dictionary<Guid, IReadOnlyDictionary<string, object?>> Rien = [];
    private static readonly Dictionary<string, object?> Aucune = [];

    public static byte[] Ecrire(IReadOnlyList<ContourATracer> contours) => Ecrire(contours, Rien, []);

    /// <param name="proprietes">What another mission says of each contour.</param>
    /// <param name="points">Points drawn above the contours.</param>
    public static byte[] Ecrire(IReadOnlyList<ContourATracer> contours, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, object?>> proprietes, IReadOnlyList<PointDeCarte> points)
    {
        using var octets = new MemoryStream();
        using (var json = new Utf8JsonWriter(octets, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            for (var rang = 0; rang < contours.Count; rang++) EcrireUnObjet(json, contours[rang], rang + 1, proprietes.GetValueOrDefault(contours[rang].Id));
            foreach (var point in points) EcrireUnPointDeCarte(json, point);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return octets.ToArray();
    }

    /// <summary>One geometry alone, as it is kept: what an agent pastes back into a form.</summary>
    public static string EcrireUneGeometrie(Geometry trace)
    {
        using var octets = new MemoryStream();
        using (var json = new Utf8JsonWriter(octets, Options)) EcrireLaGeometrie(json, trace);
        return Encoding.UTF8.GetString(octets.ToArray());
    }

    // Un identifiant entier : MapLibre ne garde l’état d’un objet que sous un nombre.
    private static void EcrireUnObjet(Utf8JsonWriter json, ContourATracer contour, int rang, IReadOnlyDictionary<string, object?>? proprietes)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteNumber("id", rang);
        json.WriteStartObject("properties");
        json.WriteString("id", contour.Id);
        json.WriteString("nom", contour.Nom);
        json.WriteString("code", contour.Code);
        json.WriteStartArray("centre");
        EcrireUnPoint(json, contour.Trace.InteriorPoint.Coordinate);
        json.WriteEndArray();
        foreach (var (nom, valeur) in proprietes ?? Aucune) EcrireUnePropriete(json, nom, valeur);
        json.WriteEndObject();
        json.WritePropertyName("geometry");
        EcrireLaGeometrie(json, TopologyPreservingSimplifier.Simplify(contour.Trace, new PlanLocal(contour.Trace.EnvelopeInternal.Centre.Y).DegresY(ToleranceM)));
        json.WriteEndObject();
    }

    private static void EcrireUnPointDeCarte(Utf8JsonWriter json, PointDeCarte point)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        foreach (var (nom, valeur) in point.Proprietes) EcrireUnePropriete(json, nom, valeur);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        EcrireUnPoint(json, new(point.Longitude, point.Latitude));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void EcrireUnePropriete(Utf8JsonWriter json, string nom, object? valeur)
    {
        switch (valeur)
        {
            case null: json.WriteNull(nom); break;
            case int entier: json.WriteNumber(nom, entier); break;
            case decimal nombre: json.WriteNumber(nom, nombre); break;
            default: json.WriteString(nom, (string)valeur); break;
        }
    }

    private static void EcrireLaGeometrie(Utf8JsonWriter json, Geometry trace)
    {
        json.WriteStartObject();
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        for (var i = 0; i < trace.NumGeometries; i++)
        {
            if (trace.GetGeometryN(i) is Polygon polygone) EcrireUnPolygone(json, polygone);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void EcrireUnPolygone(Utf8JsonWriter json, Polygon polygone)
    {
        json.WriteStartArray();
        foreach (var anneau in polygone.InteriorRings.Prepend(polygone.ExteriorRing))
        {
            json.WriteStartArray();
            foreach (var point in anneau.Coordinates)
            {
                json.WriteStartArray();
                EcrireUnPoint(json, point);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void EcrireUnPoint(Utf8JsonWriter json, Coordinate point)
    {
        json.WriteNumberValue(Math.Round(point.X, Decimales));
        json.WriteNumberValue(Math.Round(point.Y, Decimales));
    }
}
