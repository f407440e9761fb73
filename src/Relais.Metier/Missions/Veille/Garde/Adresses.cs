using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>
/// Adresses à la porte près. La rue sans numéro et le bloc sont permis ; l’adresse d’un service ou d’un local
/// l’est aussi, sauf si la phrase dit que quelqu’un y habite.
/// </summary>
internal static partial class Adresses
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    public static IReadOnlyDictionary<string, Regex> Motifs { get; } = new Dictionary<string, Regex>(StringComparer.Ordinal) { ["voie"] = Voie(), ["voieNommee"] = VoieNommee(), ["porte"] = Porte() };

    public static IEnumerable<Trouvaille> Chercher(TexteLu lu) =>
        from motif in (Regex[])[Voie(), VoieNommee(), Porte()]
        from Match m in motif.Matches(lu.Texte)
        where !EstUnLieuOuvert(lu, lu.MotA(m.Index))
        select new Trouvaille(CategorieDeRisque.Adresse, m.Index, m.Index + m.Length);

    private static bool EstUnLieuOuvert(TexteLu lu, int mot)
    {
        if (Personnes.Est("numerote", lu.Forme(mot - 1)))
            return true;
        var alentour = lu.EnRemontant(mot, 8).Select(lu.Forme).Concat(FormesQuiSuivent(lu, mot)).ToList();
        return alentour.Exists(f => Personnes.Est("lieu-ouvert", f)) && !alentour.Exists(f => Personnes.Est("habiter", f));
    }

    // « la porte 2 du gymnase » : le lieu suit.
    private static IEnumerable<string> FormesQuiSuivent(TexteLu lu, int mot) =>
        Enumerable.Range(mot + 2, 3).Where(i => lu.Forme(i - 1) is "du" or "de" or "la" or "l").Select(lu.Forme);

    private const string Numero = """(?<![\p{L}\d/.,]|\d\s)(?:n[°o]\s?)?\d{1,4}(?:\s?(?:bis|ter|quater|[a-d])\b)?\s?,?\s+(?:de\s+(?:la\s+|l['’]\s?)|du\s+)?""";

    private const string Suite = """(?:\s+(?:de|du|des|la|le|les|aux?)(?=\s))*\s+(?:d['’]|l['’])?\p{L}[\p{L}’'\-]*""";

    [GeneratedRegex(Numero + @"(?:rue|avenue|av\.|boulevard|boul\.|bd|bld|all[ée]e|impasse|chemin|quai|square|traverse|ruelle|faubourg)" + Suite, Options, 1000)]
    private static partial Regex Voie();

    // Mots qui ont un autre sens (places, cours, passages) : il leur faut un nom propre.
    [GeneratedRegex(Numero + """(?:place|cours|passage|route|cit[ée]|r[ée]sidence|mont[ée]e|voie|mail|villa|parvis)(?:\s+(?:de|du|des|la|le|les)(?=\s))*\s+(?:d['’]|l['’])?(?-i:\p{Lu})[\p{L}’'\-]*""", Options, 1000)]
    private static partial Regex VoieNommee();

    [GeneratedRegex("""
        (?<![\p{L}\d])(?:
          (?:(?:b[âa]timent|b[âa]t\.?|tour|bloc|escalier|esc\.?|entr[ée]e|hall)\s+[\p{L}\d]{1,3}\s?,?\s+(?:au\s+)?(?:\d{1,2}\s?(?:er|e|è|ème|eme)\s+[ée]tage\s?,?\s+)?)?
          (?:(?:appartement|appart\.?|appt\.?|apt\.?|logement|porte)\s+(?:n[°o]\s?)?\d{1,4}\b | porte\s+(?:de\s+)?(?:gauche|droite|face)\b)
        | (?:\d{1,2}\s?(?:er|e|è|ème|eme)|premier|deuxi[èe]me|troisi[èe]me|dernier)\s+[ée]tage\s?,?\s+(?:porte\s+)?(?:[àa]\s+)?(?:de\s+)?(?:gauche|droite|face)\b
          (?:\s+(?:du\s+)?(?:b[âa]timent|bloc)\s+\p{L}\b)?
        )
        """, Options, 1000)]
    private static partial Regex Porte();
}
