using System.Text.Json;
using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Territoires.Geocodage;

/// <summary>The answer of an address service: a GeoJSON collection of points. Anything else is refused whole.</summary>
internal static class ReponseDeGeocodage
{
    /// <summary>The addresses, surest first; <c>null</c> when the answer is not such a collection.</summary>
    public static AdresseTrouvee[]? Lire(byte[] octets)
    {
        try
        {
            using var document = JsonDocument.Parse(octets);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("features", out var objets) || objets.ValueKind != JsonValueKind.Array) return null;
            return [.. objets.EnumerateArray().Select(LireUneAdresse).OrderByDescending(a => a.Score)];
        }
        catch (Exception erreur) when (erreur is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static AdresseTrouvee LireUneAdresse(JsonElement objet)
    {
        var point = objet.GetProperty("geometry").GetProperty("coordinates");
        var (longitude, latitude) = (point[0].GetDouble(), point[1].GetDouble());
        if (longitude is not (>= -180 and <= 180) || latitude is not (>= -90 and <= 90)) throw new FormatException("Coordonnées hors de la Terre.");
        var proprietes = objet.GetProperty("properties");
        return new(
            Texte(proprietes, "label"),
            longitude,
            latitude,
            proprietes.TryGetProperty("score", out var score) ? Math.Clamp(score.GetDouble(), 0, 1) : 0,
            Texte(proprietes, "city"),
            Texte(proprietes, "citycode"),
            Texte(proprietes, "type") switch
            {
                "housenumber" => PrecisionDAdresse.Numero,
                "street" => PrecisionDAdresse.Rue,
                "municipality" => PrecisionDAdresse.Commune,
                _ => PrecisionDAdresse.LieuDit,
            });
    }

    private static string Texte(JsonElement proprietes, string nom) =>
        proprietes.TryGetProperty(nom, out var valeur) && valeur.ValueKind == JsonValueKind.String ? valeur.GetString()! : "";
}
