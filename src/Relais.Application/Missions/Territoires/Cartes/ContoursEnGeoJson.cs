using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Cartes;

/// <summary>Contours as a browser draws them: simplified to one metre, six decimals (ten centimetres).</summary>
internal static class ContoursEnGeoJson
{
    private const double ToleranceM = 1;
    private const int Decimales = 6;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Ecrire(IReadOnlyList<ContourATracer> contours)
    {
        using var octets = new MemoryStream();
        using (var json = new Utf8JsonWriter(octets, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            for (var rang = 0; rang < contours.Count; rang++) EcrireUnObjet(json, contours[rang], rang + 1);
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
    private static void EcrireUnObjet(Utf8JsonWriter json, ContourATracer contour, int rang)
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
        json.WriteEndObject();
        json.WritePropertyName("geometry");
        EcrireLaGeometrie(json, TopologyPreservingSimplifier.Simplify(contour.Trace, new PlanLocal(contour.Trace.EnvelopeInternal.Centre.Y).DegresY(ToleranceM)));
        json.WriteEndObject();
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
