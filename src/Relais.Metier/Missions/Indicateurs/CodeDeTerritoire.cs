using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Les codes de territoire tels que les fichiers les écrivent, ramenés à leur forme officielle.</summary>
public static class CodeDeTerritoire
{
    public const string Ensemble = "ENSEMBLE";

    /// <summary>
    /// Le niveau et le code d’une ligne ; <c>null</c> si le code n’est pas de ce niveau. Un zéro de tête perdu par un
    /// tableur est remis ; « Ensemble » est le total des quartiers, quel que soit le niveau du fichier.
    /// </summary>
    public static (NiveauGeographique Niveau, string Code)? Lire(ReadOnlySpan<char> cellule, NiveauGeographique niveau)
    {
        var texte = cellule.Trim().Trim('"');
        if (texte.StartsWith("=\"", StringComparison.Ordinal)) texte = texte[2..].TrimEnd('"');
        if (texte.IsEmpty) return null;
        if (texte.StartsWith("ENS", StringComparison.OrdinalIgnoreCase)) return (NiveauGeographique.EnsembleDesQuartiers, Ensemble);

        var code = texte.ToString().ToUpperInvariant();
        return niveau switch
        {
            NiveauGeographique.Quartier => CodeQpv.TryParse(code, null, out var qpv) ? (niveau, qpv.Texte) : null,
            NiveauGeographique.Commune => Complete(code, 5) is { } commune ? (niveau, commune) : null,
            NiveauGeographique.Epci => code.Length == 9 && code.All(char.IsAsciiDigit) ? (niveau, code) : null,
            NiveauGeographique.Departement => code is "2A" or "2B" ? (niveau, code) : code.Length == 3 && code.All(char.IsAsciiDigit) ? (niveau, code) : Complete(code, 2) is { } d ? (niveau, d) : null,
            NiveauGeographique.Region => Complete(code, 2) is { } r ? (niveau, r) : null,
            _ => code.Length <= 9 ? (niveau, code) : null,
        };
    }

    private static string? Complete(string code, int longueur)
    {
        if (code.Length == longueur - 1 && code.All(char.IsAsciiDigit)) return $"0{code}";
        if (code.Length != longueur) return null;
        var corse = code.Length == 5 && code[0] == '2' && code[1] is 'A' or 'B';
        return code.Where((_, i) => !(corse && i == 1)).All(char.IsAsciiDigit) ? code : null;
    }
}
