using System.Globalization;
using System.Text;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Un mot du texte : sa place, sa forme sans accent ni capitale, et ce qui le sépare du précédent.</summary>
internal readonly record struct Mot(int Debut, int Fin, string Forme, bool Capitale, bool ToutEnCapitales, char Avant)
{
    /// <summary>Séparateurs, du plus faible au plus fort : espace, apostrophe, trait d’union, virgule ou parenthèse, fin de phrase.</summary>
    public const string Separateurs = " '-,.";

    public bool EstNombre => char.IsAsciiDigit(Forme[0]);
}

/// <summary>Le texte et ses mots. Les règles lisent les formes ; les places renvoient toujours au texte d’origine.</summary>
internal sealed class TexteLu
{
    private static readonly HashSet<string> Abreviations = new(["m", "mm", "mr", "mme", "mlle", "dr", "pr", "me", "mmes", "av", "bat", "appt", "apt"], StringComparer.Ordinal);

    public TexteLu(string texte)
    {
        Texte = texte;
        Mots = [.. Decouper(texte)];
    }

    public string Texte { get; }

    public IReadOnlyList<Mot> Mots { get; }

    /// <summary>Indice du premier mot qui commence à cette place ou après.</summary>
    public int MotA(int place)
    {
        var (bas, haut) = (0, Mots.Count);
        while (bas < haut)
        {
            var milieu = (bas + haut) / 2;
            (bas, haut) = Mots[milieu].Debut < place ? (milieu + 1, haut) : (bas, milieu);
        }

        return bas;
    }

    public string Forme(int i) => i >= 0 && i < Mots.Count ? Mots[i].Forme : "";

    /// <summary>« interpellé », « condamnées » : l’accent, quand il est écrit, dit un participe et non un présent.</summary>
    public bool FinitParUnEAccentue(int i) => Texte.AsSpan(Mots[i].Debut, Mots[i].Fin - Mots[i].Debut).TrimEnd("es") is [.., 'é' or 'É'];

    /// <summary>Les indices des mots qui précèdent dans la même phrase, du plus proche au plus lointain.</summary>
    public IEnumerable<int> EnRemontant(int depuis, int combien)
    {
        for (var i = depuis - 1; i >= 0 && i >= depuis - combien && Mots[i + 1].Avant != '.'; i--)
            yield return i;
    }

    /// <summary>Sans accent ni capitale, ligatures développées : « Œuvré » devient « oeuvre ».</summary>
    public static string Normaliser(ReadOnlySpan<char> mot)
    {
        var forme = new StringBuilder(mot.Length);
        foreach (var c in mot.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            _ = c switch
            {
                'œ' or 'Œ' => forme.Append("oe"),
                'æ' or 'Æ' => forme.Append("ae"),
                _ => forme.Append(char.ToLowerInvariant(c)),
            };
        }

        return forme.ToString();
    }

    private static IEnumerable<Mot> Decouper(string texte)
    {
        var avant = '.';
        for (var i = 0; i < texte.Length;)
        {
            if (!DansUnMot(texte[i]))
            {
                avant = PlusFort(avant, Nature(texte[i]));
                i++;
                continue;
            }

            var debut = i;
            while (i < texte.Length && DansUnMot(texte[i]))
                i++;
            var brut = texte.AsSpan(debut, i - debut);
            var forme = Normaliser(brut);
            if (forme.Length == 0)
                continue;
            yield return new(debut, i, forme, char.IsUpper(brut[0]), ToutEnCapitales(brut), avant);
            avant = ' ';
            if (i < texte.Length && texte[i] == '.' && Abreviations.Contains(forme))
                i++;
        }
    }

    private static bool ToutEnCapitales(ReadOnlySpan<char> brut)
    {
        foreach (var c in brut)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return brut.Length > 1;
    }

    private static bool DansUnMot(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static char Nature(char c) => c switch
    {
        '.' or '!' or '?' or ';' or ':' or '\n' => '.',
        ',' or '(' or ')' or '/' => ',',
        '-' or '‑' => '-',
        '\'' or '’' => '\'',
        _ => ' ',
    };

    private static char PlusFort(char a, char b) =>
        Mot.Separateurs.IndexOf(a, StringComparison.Ordinal) >= Mot.Separateurs.IndexOf(b, StringComparison.Ordinal) ? a : b;
}
