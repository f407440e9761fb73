using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Journal;

/// <summary>All events of the product, by name: what is written can be read back.</summary>
public static class CatalogueDesEvenements
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private static readonly FrozenDictionary<string, Type> Types = typeof(IEvenement).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(IEvenement)) && t is { IsAbstract: false, IsInterface: false })
        .ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Noms => Types.Keys;

    /// <exception cref="InvalidOperationException">The name is unknown: a newer version of Relais wrote it.</exception>
    public static IEvenement Lire(string nom, string donnees) => Types.TryGetValue(nom, out var type)
        ? (IEvenement)JsonSerializer.Deserialize(donnees, type, Json)!
        : throw new InvalidOperationException($"L’événement « {nom} » est inconnu de cette version de Relais.");
}
