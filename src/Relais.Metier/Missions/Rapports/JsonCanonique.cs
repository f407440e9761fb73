using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Relais.Metier.Missions.Rapports;

/// <summary>
/// Une seule écriture possible d’un même contenu, pour que n’importe qui en retrouve l’empreinte : le JSON canonique de la
/// RFC 8785 (clés dans l’ordre des unités UTF-16, aucun blanc, échappements minimaux), textes en forme NFC. Les nombres sont
/// entiers : un réel est refusé.
/// </summary>
public static class JsonCanonique
{
    public static string Ecrire(JsonNode? contenu)
    {
        var json = new StringBuilder();
        Ecrire(contenu, json);
        return json.ToString();
    }

    /// <summary>SHA-256 en hexadécimal minuscule du texte en UTF-8.</summary>
    public static string Empreinte(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static void Ecrire(JsonNode? noeud, StringBuilder json)
    {
        switch (noeud)
        {
            case JsonObject objet:
                Suite('{', '}', objet.OrderBy(p => p.Key, StringComparer.Ordinal), p => Propriete(p.Key, p.Value, json), json);
                break;
            case JsonArray liste:
                Suite('[', ']', liste, n => Ecrire(n, json), json);
                break;
            case JsonValue valeur when valeur.GetValueKind() == JsonValueKind.String:
                Texte(valeur.GetValue<string>().Normalize(NormalizationForm.FormC), json);
                break;
            case JsonValue valeur when valeur.GetValueKind() == JsonValueKind.Number:
                json.Append(long.Parse(valeur.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            default:
                json.Append(noeud?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void Propriete(string cle, JsonNode? valeur, StringBuilder json)
    {
        Texte(cle, json);
        json.Append(':');
        Ecrire(valeur, json);
    }

    private static void Suite<T>(char debut, char fin, IEnumerable<T> elements, Action<T> ecrire, StringBuilder json)
    {
        json.Append(debut);
        var premier = true;
        foreach (var element in elements)
        {
            if (!premier) json.Append(',');
            ecrire(element);
            premier = false;
        }

        json.Append(fin);
    }

    private static void Texte(string texte, StringBuilder json)
    {
        json.Append('"');
        foreach (var lettre in texte)
        {
            _ = lettre switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append(@"\\"),
                '\b' => json.Append(@"\b"),
                '\t' => json.Append(@"\t"),
                '\n' => json.Append(@"\n"),
                '\f' => json.Append(@"\f"),
                '\r' => json.Append(@"\r"),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)lettre:x4}"),
                _ => json.Append(lettre),
            };
        }

        json.Append('"');
    }
}
