namespace Relais.Dsfr.Socle;

/// <summary>The French words a page writes, and the official classes they stand for.</summary>
internal static class Valeurs
{
    public static string? Traduire(string element, string attribut, string? valeur, IReadOnlyDictionary<string, string?> permises)
    {
        if (valeur is null)
            return null;
        return permises.TryGetValue(valeur, out var classe)
            ? classe
            : throw new ComposantMalEcritException($"{element} : « {valeur} » n’est pas une valeur de « {attribut} ». Valeurs permises : {string.Join(", ", permises.Keys)}.");
    }

    public static string? Icone(string element, string? icone) => icone is null || icone.StartsWith("fr-icon-", StringComparison.Ordinal)
        ? icone
        : throw new ComposantMalEcritException($"{element} : « {icone} » n’est pas une icône du DSFR (fr-icon-…).");

    public static string Titre(string element, int niveau) => niveau is >= 1 and <= 6
        ? FormattableString.Invariant($"h{niveau}")
        : throw new ComposantMalEcritException($"{element} : le niveau de titre va de 1 à 6.");
}
