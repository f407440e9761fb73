using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lucene.Net.Analysis.Fr;
using FrenchStemmer = Lucene.Net.Tartarus.Snowball.Ext.FrenchStemmer;

namespace Relais.Application.Socle.Recherche;

/// <summary>
/// Words reduced to their French stems: « squattées », « squattent » and « squatter » are one. A word has one or two stems,
/// of letters a–z and digits: the one its accents give, and the one it has when typed without them. Both databases index
/// these stems as they are, so that they find the same rows.
/// </summary>
public static partial class RacinesFrancaises
{
    private const int MotLePlusLong = 40;
    private static readonly ThreadLocal<FrenchStemmer> Racineur = new(() => new FrenchStemmer());

    // L'analyseur de Lucene tient « été » pour une forme du verbe être : c'est aussi la saison des nuits agitées.
    private static readonly FrozenSet<string> MotsVides = FrenchAnalyzer.DefaultStopSet
        .Except(["été"])
        .Concat(["l", "d", "j", "m", "t", "s", "n", "c", "qu"])
        .ToFrozenSet(StringComparer.Ordinal);

    // La troisième personne du pluriel (« squattent ») garde son « ent » chez Snowball ; ces noms doivent le garder aussi.
    private static readonly FrozenSet<string> NomsEnEnt = new[]
    {
        "accident", "adolescent", "agent", "argent", "client", "continent", "equivalent", "evident", "excellent", "frequent",
        "incident", "innocent", "insuffisent", "intelligent", "parent", "patient", "permanent", "precedent", "present", "prudent",
        "recent", "referent", "resident", "talent", "urgent", "violent", "president", "different",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of a text, each once, separated by spaces: what the database indexes.</summary>
    public static string Indexer(params IEnumerable<string?> textes) =>
        string.Join(' ', textes.SelectMany(t => Mots(t)).SelectMany(Racines).Distinct(StringComparer.Ordinal));

    /// <summary>For each word asked, its stems: a row answers when it has one of them, for every word.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Demander(string? texte) => [.. Mots(texte).Distinct(StringComparer.Ordinal).Select(RacinesDemandees)];

    /// <summary>Where a text answers what is asked: its words that have one of the stems, in order.</summary>
    public static IReadOnlyList<(int Debut, int Fin)> Reperer(string texte, IReadOnlyList<IReadOnlyList<string>> demande) => demande.Count == 0
        ? []
        : [.. Mot().Matches(texte).Where(m => Mots(m.Value).SelectMany(Racines).Any(r => demande.Any(d => d.Contains(r)))).Select(m => (m.Index, m.Index + m.Length))];

    private static IEnumerable<string> Mots(string? texte) => texte is null ? [] : Mot()
        .Matches(texte.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        .Select(m => m.Value)
        .Where(m => m.Length <= MotLePlusLong && !MotsVides.Contains(m));

    // « travail » se cherche aussi au pluriel ; qui cherche « travaux » ne veut pas de ceux qui travaillent.
    private static IReadOnlyList<string> RacinesDemandees(string mot) => mot == "travail" ? [.. Racines(mot), .. Racines("travaux")] : Racines(mot);

    private static IReadOnlyList<string> Racines(string mot)
    {
        var nu = SansAccents(mot);
        if (nu.Length == 0) return [];
        var (accentuee, nue) = (Finir(SansAccents(Raciner(mot))), Finir(Raciner(nu)));
        return accentuee == nue ? [nue] : [accentuee, nue];
    }

    private static string Raciner(string mot)
    {
        var racineur = Racineur.Value!;
        racineur.SetCurrent(mot);
        racineur.Stem();
        return racineur.Current;
    }

    private static string Finir(string racine)
    {
        var finie = racine.TrimEnd('e', 'x');
        if (finie.Length >= 6 && finie.EndsWith("ent", StringComparison.Ordinal) && !NomsEnEnt.Contains(finie)) finie = finie[..^3];
        if (finie.Length >= 4 && finie[^1] == finie[^2] && char.IsAsciiLetter(finie[^1])) finie = finie[..^1]; // squatt(er) et squat
        return finie.Length >= 2 ? finie : racine;
    }

    private static string SansAccents(string mot)
    {
        var nu = new StringBuilder(mot.Length);
        foreach (var c in mot.Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) nu.Append(c);
            else if (char.IsLetterOrDigit(c)) nu.Append(CultureInfo.InvariantCulture, $"u{(int)c:x}");
        }

        return nu.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}\p{Mn}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mot();
}
