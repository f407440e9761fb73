using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Relais.Metier.Missions.Rapports;

/// <summary>
/// Une seule écriture possible d’un même contenu, pour que son empreinte se vérifie : clés dans l’ordre ordinal, aucun blanc,
/// textes en forme NFC, échappements minimaux (esprit de la RFC 8785 ; les rapports n’ont ni nombre réel ni <c>null</c> ambigu).
/// </summary>
public static class JsonCanonique
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Ecrire(JsonNode contenu) => Ordonner(contenu)!.ToJsonString(Options);

    /// <summary>SHA-256 en hexadécimal minuscule du texte en UTF-8.</summary>
    public static string Empreinte(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static JsonNode? Ordonner(JsonNode? noeud) => noeud switch
    {
        JsonObject objet => new JsonObject(objet.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Ordonner(p.Value)))),
        JsonArray liste => new JsonArray([.. liste.Select(Ordonner)]),
        JsonValue valeur when valeur.TryGetValue<string>(out var texte) => JsonValue.Create(texte.Normalize(NormalizationForm.FormC)),
        _ => noeud?.DeepClone(),
    };
}
