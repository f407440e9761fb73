using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Dates de naissance d’une personne ; une association ou un projet peut naître un jour donné.</summary>
internal static partial class Naissances
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    public static IReadOnlyDictionary<string, Regex> Motifs { get; } = new Dictionary<string, Regex>(StringComparer.Ordinal) { ["neLe"] = NeLe(), ["naissanceAnnoncee"] = Annoncee(), ["naissanceAccolee"] = Accolee() };

    public static IEnumerable<Trouvaille> Chercher(TexteLu lu, IReadOnlyList<Trouvaille> noms)
    {
        foreach (Match m in NeLe().Matches(lu.Texte))
        {
            if (!Personnes.EstDitDUneChose(lu, lu.MotA(m.Index)))
                yield return new(CategorieDeRisque.Naissance, m.Index, m.Index + m.Length);
        }

        foreach (Match m in Annoncee().Matches(lu.Texte))
            yield return new(CategorieDeRisque.Naissance, m.Index, m.Index + m.Length);
        foreach (var nom in noms)
        {
            var m = Accolee().Match(lu.Texte, nom.Fin, Math.Min(14, lu.Texte.Length - nom.Fin));
            if (m.Success)
                yield return new(CategorieDeRisque.Naissance, m.Groups["date"].Index, m.Groups["date"].Index + m.Groups["date"].Length);
        }
    }

    private const string Jour = """(?:\d{1,2}\s?[/.|\-]\s?\d{1,2}\s?[/.|\-]\s?(?:\d{4}|\d{2})|\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+\d{4})""";

    [GeneratedRegex(@"(?<![\p{L}\d])n[ée]e?s?\s+(?:(?:le|un)\s+" + Jour + @"|en\s+(?:\p{L}{3,9}\s+)?(?:19|20)\d{2})(?!\d)", Options, 1000)]
    private static partial Regex NeLe();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:date\s+de\s+nais(?:sance|\.)|ddn|d\.d\.n\.)\s*(?::|le)?\s*" + Jour + @"(?!\d)", Options, 1000)]
    private static partial Regex Annoncee();

    [GeneratedRegex(@"\G\s?[,(]\s?(?<date>\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4})", Options, 1000)]
    private static partial Regex Accolee();
}
