using System.Globalization;
using System.Text;

namespace Relais.Metier.Commun;

/// <summary>Text as searched and sorted on both databases: lower case, without accents, ligatures opened, blanks folded.</summary>
public static class TexteNormalise
{
    /// <example><c>De("L’Île  Cœur")</c> is <c>l'ile coeur</c>.</example>
    public static string De(string texte)
    {
        var decompose = texte.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase)
            .Replace('’', '\'').Normalize(NormalizationForm.FormD);
        var sortie = new StringBuilder(decompose.Length);
        foreach (var caractere in decompose)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(caractere) == UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsWhiteSpace(caractere)) sortie.Append(char.ToLowerInvariant(caractere));
            else if (sortie.Length > 0 && sortie[^1] != ' ') sortie.Append(' ');
        }

        return sortie.ToString().TrimEnd();
    }
}
