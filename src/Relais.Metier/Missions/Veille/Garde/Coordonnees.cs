using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Adresses électroniques et numéros de téléphone. Les numéros courts et 08 sont des services, non des personnes.</summary>
internal static partial class Coordonnees
{
    public static IReadOnlyDictionary<string, Regex> Motifs { get; } = new Dictionary<string, Regex>(StringComparer.Ordinal) { ["courriel"] = Courriels(), ["telephone"] = Telephones() };

    public static IEnumerable<Trouvaille> Chercher(TexteLu lu)
    {
        foreach (Match m in Courriels().Matches(lu.Texte))
            yield return new(CategorieDeRisque.Courriel, m.Index, m.Index + m.Length);
        foreach (Match m in Telephones().Matches(lu.Texte))
            yield return new(CategorieDeRisque.Telephone, m.Index, m.Index + m.Length);
    }

    [GeneratedRegex("""
        (?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}
        (?:@|\s?[\[(]\s?(?:at|arobase|chez)\s?[\])]\s?|\sarobase\s)
        [\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}
        """, Options, 1000)]
    private static partial Regex Courriels();

    // National : paires de chiffres. International : indicatif de la France, d’outre-mer ou d’ailleurs.
    [GeneratedRegex("""
        (?<![\p{L}\d])(?<!\d[\s.,/-])
        (?:
          (?:\+|00[\s]?)(?:33|262|590|594|596|508)[\s.\-/]{0,2}(?:\(0\)\s?)?[1-9](?:[\s.\-/]{0,2}\d){8}
        | \+\d{2,3}(?:[\s.\-]?\d){8,11}
        | (?:\(0\)\s?[1-79]|0[1-79])(?:[\s.\-/\u2013]{0,2}\d{2}){4}
        )(?!\d)
        """, Options, 1000)]
    private static partial Regex Telephones();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;
}
