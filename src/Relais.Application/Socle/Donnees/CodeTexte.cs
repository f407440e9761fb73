using System.Collections.Concurrent;
using System.Text.Json;

namespace Relais.Application.Socle.Donnees;

/// <summary>Enumerations as stored, exported and written in addresses: <c>SousPrefet</c> is <c>sous_prefet</c>.</summary>
public static class CodeTexte
{
    private static readonly ConcurrentDictionary<Enum, string> Codes = new();

    public static string De<T>(T valeur)
        where T : struct, Enum => Codes.GetOrAdd(valeur, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    /// <exception cref="FormatException">The code names no value of <typeparamref name="T"/>.</exception>
    public static T Vers<T>(string code)
        where T : struct, Enum => EssayerVers<T>(code, out var valeur)
            ? valeur
            : throw new FormatException($"« {code} » n’est pas un code de {typeof(T).Name}.");

    public static bool EssayerVers<T>(string? code, out T valeur)
        where T : struct, Enum
    {
        foreach (var candidat in Enum.GetValues<T>())
        {
            if (string.Equals(De(candidat), code, StringComparison.Ordinal))
            {
                valeur = candidat;
                return true;
            }
        }

        valeur = default;
        return false;
    }
}
