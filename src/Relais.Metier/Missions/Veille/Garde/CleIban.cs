using System.Collections.Frozen;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Contrôle d’un IBAN : longueur du pays, puis reste 1 modulo 97 (ISO 13616, ISO 7064).</summary>
/// <example><c>CleIban.EstValide("FR7699999999990000000000153")</c></example>
public static class CleIban
{
    // Registre IBAN (SWIFT), pays que l’on peut croiser dans un dossier.
    private static readonly FrozenDictionary<string, int> Longueurs = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["FR"] = 27,
        ["MC"] = 27,
        ["BE"] = 16,
        ["DE"] = 22,
        ["LU"] = 20,
        ["ES"] = 24,
        ["IT"] = 27,
        ["PT"] = 25,
        ["CH"] = 21,
        ["NL"] = 18,
        ["GB"] = 22,
        ["IE"] = 22,
        ["AT"] = 20,
        ["PL"] = 28,
        ["RO"] = 24,
        ["LT"] = 20,
        ["EE"] = 20,
        ["MT"] = 31,
        ["TN"] = 24,
        ["TR"] = 26,
        ["MR"] = 27,
        ["SE"] = 24,
        ["DK"] = 18,
        ["FI"] = 18,
        ["GR"] = 27,
        ["BG"] = 22,
        ["CY"] = 28,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static IReadOnlyDictionary<string, int> Pays => Longueurs;

    /// <summary>Nombre de caractères d’un IBAN de ce pays (deux lettres capitales) ; <c>null</c> si le pays n’est pas suivi.</summary>
    public static int? Longueur(string pays) => Longueurs.TryGetValue(pays, out var n) ? n : null;

    /// <summary>Vrai si les caractères, sans séparateur, forment un IBAN juste. La casse est indifférente.</summary>
    public static bool EstValide(string iban)
    {
        ArgumentNullException.ThrowIfNull(iban);
        var lu = iban.ToUpperInvariant();
        if (lu.Length < 5 || Longueur(lu[..2]) != lu.Length)
            return false;
        var reste = 0;
        foreach (var c in lu[4..] + lu[..4])
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
            reste = char.IsAsciiDigit(c) ? ((reste * 10) + (c - '0')) % 97 : ((reste * 100) + (c - 'A' + 10)) % 97;
        }

        return reste == 1;
    }
}
