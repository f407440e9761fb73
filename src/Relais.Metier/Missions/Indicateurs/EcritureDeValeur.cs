using System.Diagnostics.CodeAnalysis;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// Les cases telles que la statistique publique les écrit : virgule décimale, milliers séparés d’une espace (insécable,
/// fine insécable U+202F), signe moins typographique, marques <c>s</c>, <c>ns</c>, <c>nd</c>, <c>so</c>, ou rien.
/// </summary>
public static class EcritureDeValeur
{
    /// <summary>Au-delà, ce n’est pas une valeur : la forme gardée tient toujours dans ce nombre de caractères.</summary>
    public const int LongueurAuPlus = 24;

    /// <summary>
    /// Écrit la forme gardée d’une case dans <paramref name="sortie"/> (au moins <see cref="LongueurAuPlus"/> caractères).
    /// Rend faux et une phrase quand la case n’est ni un nombre ni une marque connue.
    /// </summary>
    public static bool Essayer(ReadOnlySpan<char> cellule, Span<char> sortie, out int ecrits, [NotNullWhen(false)] out string? motif)
    {
        (ecrits, motif) = (0, null);
        var texte = cellule.Trim();
        if (texte.IsEmpty) return true;
        if (char.IsAsciiLetter(texte[0])) return Marque(texte, sortie, out ecrits, out motif);
        if (texte.Length > LongueurAuPlus) return Refuser("Ce nombre est trop long.", out ecrits, out motif);

        var (depuisLEspace, decimales, chiffres) = (-1, -1, 0);
        for (var i = 0; i < texte.Length; i++)
        {
            var c = texte[i];
            if (char.IsAsciiDigit(c))
            {
                chiffres++;
                if (decimales >= 0) decimales++;
                else if (depuisLEspace >= 0) depuisLEspace++;
                sortie[ecrits++] = c;
            }
            else if (c is '-' or '−' or '+' && i == 0)
            {
                if (c != '+') sortie[ecrits++] = '-';
            }
            else if (c is ',' or '.' && decimales < 0 && chiffres > 0)
            {
                if (depuisLEspace is not (-1 or 3)) return Refuser("Les milliers ne vont pas par trois chiffres.", out ecrits, out motif);
                decimales = 0;
                sortie[ecrits++] = '.';
            }
            else if (EstUneEspace(c) && decimales < 0 && chiffres > 0)
            {
                if (depuisLEspace is not (-1 or 3)) return Refuser("Les milliers ne vont pas par trois chiffres.", out ecrits, out motif);
                depuisLEspace = 0;
            }
            else
            {
                return Refuser("Ce n’est ni un nombre, ni une marque de secret ou d’absence.", out ecrits, out motif);
            }
        }

        if (chiffres == 0 || decimales == 0) return Refuser("Ce nombre est incomplet.", out ecrits, out motif);
        if (decimales < 0 && depuisLEspace is not (-1 or 3)) return Refuser("Les milliers ne vont pas par trois chiffres.", out ecrits, out motif);
        ecrits = Raccourcir(sortie[..ecrits]);
        return true;
    }

    /// <summary>Lit une case ; <c>null</c> et le motif quand elle ne se lit pas.</summary>
    public static ValeurPubliee? Lire(string cellule, out string? motif)
    {
        Span<char> sortie = stackalloc char[LongueurAuPlus];
        return Essayer(cellule, sortie, out var ecrits, out motif) ? ValeurPubliee.Lire(sortie[..ecrits]) : null;
    }

    /// <summary>La marque telle que le producteur l’écrit.</summary>
    public static string De(Marque marque) => marque switch
    {
        Indicateurs.Marque.Secret => "s",
        Indicateurs.Marque.NonSignificatif => "ns",
        Indicateurs.Marque.NonDisponible => "nd",
        Indicateurs.Marque.SansObjet => "so",
        _ => "",
    };

    internal static bool EssayerMarque(ReadOnlySpan<char> texte, out Marque marque)
    {
        var connue = true;
        marque = texte switch
        {
            "" => Indicateurs.Marque.Vide,
            "s" => Indicateurs.Marque.Secret,
            "ns" => Indicateurs.Marque.NonSignificatif,
            "nd" => Indicateurs.Marque.NonDisponible,
            "so" => Indicateurs.Marque.SansObjet,
            _ => (Marque)(-1),
        };
        if ((int)marque == -1) (connue, marque) = (false, default);
        return connue;
    }

    private static bool Marque(ReadOnlySpan<char> texte, Span<char> sortie, out int ecrits, out string? motif)
    {
        (ecrits, motif) = (0, null);
        if (texte.Length > 3) return Refuser("Ce n’est ni un nombre, ni une marque de secret ou d’absence.", out ecrits, out motif);
        Span<char> minuscules = stackalloc char[3];
        var reste = minuscules[..texte.ToLowerInvariant(minuscules)];
        if (reste is "n/a" or "na") reste = "nd".AsSpan() is var nd && nd.TryCopyTo(minuscules) ? minuscules[..2] : reste;
        if (!EssayerMarque(reste, out _)) return Refuser("Ce n’est ni un nombre, ni une marque de secret ou d’absence.", out ecrits, out motif);
        reste.CopyTo(sortie);
        ecrits = reste.Length;
        return true;
    }

    // « 4,200 » et « 4,2 » sont le même nombre, « -0 » est zéro, « 007 » est 7 : une seule forme gardée.
    private static int Raccourcir(Span<char> nombre)
    {
        var signe = nombre[0] == '-' ? 1 : 0;
        var fin = nombre.Length;
        if (nombre.Contains('.'))
        {
            while (nombre[fin - 1] == '0') fin--;
            if (nombre[fin - 1] == '.') fin--;
        }

        var debut = signe;
        while (debut < fin - 1 && nombre[debut] == '0' && nombre[debut + 1] != '.') debut++;
        if (signe == 1 && fin - debut == 1 && nombre[debut] == '0') signe = 0;
        nombre[debut..fin].CopyTo(nombre[signe..]);
        if (signe == 1) nombre[0] = '-';
        return signe + fin - debut;
    }

    private static bool EstUneEspace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'';

    private static bool Refuser(string phrase, out int ecrits, out string? motif)
    {
        (ecrits, motif) = (0, phrase);
        return false;
    }
}
