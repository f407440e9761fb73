using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Numéros de sécurité sociale, IBAN et plaques ; la clé juste ou, à défaut, un mot d’annonce font foi.</summary>
internal static partial class Identifiants
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    public static IReadOnlyDictionary<string, Regex> Motifs { get; } = new Dictionary<string, Regex>(StringComparer.Ordinal)
    {
        ["nir"] = MotifNir(),
        ["nirEpars"] = MotifNirEpars(),
        ["nirAnnonce"] = AnnonceNir(),
        ["iban"] = DebutIban(),
        ["ibanAnnonce"] = AnnonceIban(),
        ["plaque"] = MotifPlaque(),
    };

    public static IEnumerable<Trouvaille> Chercher(TexteLu lu) => [.. Nir(lu.Texte), .. NirEpars(lu.Texte), .. Iban(lu.Texte), .. Plaques(lu.Texte)];

    private static IEnumerable<Trouvaille> Nir(string texte) =>
        from Match m in MotifNir().Matches(texte)
        let nu = SansSeparateur(m.Value)
        let separateurs = m.Length - nu.Length
        where CleNir.EstValide(nu) || EstUnNumeroNu(nu) || separateurs >= 4 || EstAnnonce(AnnonceNir(), texte, m.Index)
        select new Trouvaille(CategorieDeRisque.Nir, m.Index, m.Index + m.Length);

    // Recopié d’un formulaire à cases, « 1 8 5 0 5 … » : la clé juste, ou l’annonce.
    private static IEnumerable<Trouvaille> NirEpars(string texte) =>
        from Match m in MotifNirEpars().Matches(texte)
        where CleNir.EstValide(SansSeparateur(m.Value)) || EstAnnonce(AnnonceNir(), texte, m.Index)
        select new Trouvaille(CategorieDeRisque.Nir, m.Index, m.Index + m.Length);

    private static IEnumerable<Trouvaille> Iban(string texte)
    {
        foreach (Match m in DebutIban().Matches(texte))
        {
            if (CleIban.Longueur(m.Value[..2].ToUpperInvariant()) is not { } longueur)
                continue;
            var fin = FinApres(texte, m.Index, longueur);
            if (fin is null || (fin < texte.Length && char.IsLetterOrDigit(texte[fin.Value])))
                continue;
            if (CleIban.EstValide(SansSeparateur(texte[m.Index..fin.Value])) || EstAnnonce(AnnonceIban(), texte, m.Index))
                yield return new(CategorieDeRisque.Iban, m.Index, fin.Value);
        }
    }

    private static IEnumerable<Trouvaille> Plaques(string texte) =>
        from Match m in MotifPlaque().Matches(texte)
        select new Trouvaille(CategorieDeRisque.Plaque, m.Index, m.Index + m.Length);

    // La place qui suit le n-ième caractère utile, les séparateurs simples étant permis entre deux.
    private static int? FinApres(string texte, int debut, int utiles)
    {
        for (var (i, lus, blancs) = (debut, 0, 0); i < texte.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(texte[i]))
                (lus, blancs) = (lus + 1, 0);
            else if (++blancs > 1 || !(char.IsWhiteSpace(texte[i]) || texte[i] is '-' or '.'))
                return null;
            if (lus == utiles)
                return i + 1;
        }

        return null;
    }

    // Treize chiffres sans clé : plausible si le mois est réel et le département existe.
    private static bool EstUnNumeroNu(string nu) =>
        nu.Length == 13 && string.CompareOrdinal(nu, 3, "13", 0, 2) < 0 && string.CompareOrdinal(nu, 5, "00", 0, 2) > 0;

    private static string SansSeparateur(string s) => string.Concat(s.Where(char.IsAsciiLetterOrDigit));

    private static bool EstAnnonce(Regex annonce, string texte, int place) =>
        annonce.IsMatch(texte[Math.Max(0, place - 40)..place]);

    [GeneratedRegex("""
        (?<![\p{L}\d])(?<!\d[\s.-])[12378][\s.-]?\d{2}[\s.-]?(?:0[1-9]|1[0-2]|[2-9]\d)[\s.-]?(?:\d{2}|2[AB])
        [\s.-]?\d{3}[\s.-]?\d{3}(?:[\s./-]{0,3}\d{2})?(?!\d)
        """, Options, 1000)]
    private static partial Regex MotifNir();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d[\s.-])[12378](?:[\s.-]?\d){5}[\s.-]?[\dAB](?:[\s.-]?\d){6}(?:[\s./-]{0,3}\d[\s.-]?\d)(?!\d)", Options, 1000)]
    private static partial Regex MotifNirEpars();

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Z]{2}\d{2}(?=[\s.-]?[A-Z\d])", Options, 1000)]
    private static partial Regex DebutIban();

    // SIV (AB-123-CD, sans I, O ni U) : séparé par des traits ou collé, ou par des blancs si tout est en capitales.
    // FNI (1234 AB 83) : lettres en capitales, puis un département.
    [GeneratedRegex("""
        (?<![\p{L}\d-])(?:
          [A-HJ-NP-TV-Z]{2}(?<t>[\u2010-\u2015-]?)\d{3}\k<t>[A-HJ-NP-TV-Z]{2}
        | (?-i:[A-HJ-NP-TV-Z]{2})\s\d{3}\s(?-i:[A-HJ-NP-TV-Z]{2})
        | \d{1,4}(?<f>[\s-])(?!(?-i:QPV|HDI|CDV|BOP|TDI|MO|GO|KO|ML|KG|KM|VRD))(?-i:[A-HJ-NP-TV-Z]{2,3})\k<f>(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])
        )(?![\p{L}\d]|-\d)
        """, Options, 1000)]
    private static partial Regex MotifPlaque();

    [GeneratedRegex(@"\bnir\b|s[ée]cu|vitale|matricule|assur[ée]|assurance\s+maladie", Options, 1000)]
    private static partial Regex AnnonceNir();

    [GeneratedRegex(@"iban|\brib\b|compte", Options, 1000)]
    private static partial Regex AnnonceIban();
}
