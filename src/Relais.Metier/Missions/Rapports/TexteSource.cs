using System.Text;
using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Rapports;

/// <summary>
/// Le texte d’une rubrique : du Markdown où <c>[1](source:identifiant)</c> mène à une source et
/// <c>[appréciation](appreciation:)</c> dit qu’une phrase est un jugement de l’auteur.
/// </summary>
public static partial class TexteSource
{
    public const string Schema = "source:";

    public const string Appreciation = "[appréciation](appreciation:)";

    public static string Lien(Guid id, int numero) => $"[{numero}]({Schema}{id})";

    /// <summary>Les éléments cités, dans l’ordre de première citation.</summary>
    public static IReadOnlyList<Guid> SourcesDe(string markdown) =>
        [.. LienDeSource().Matches(markdown).Select(m => Guid.Parse(m.Groups["id"].Value)).Distinct()];

    /// <summary>Les phrases d’une ligne, chacune avec les marques qui la suivent.</summary>
    public static IReadOnlyList<string> Decouper(string ligne) => [.. Phrases().Matches(ligne).Select(m => m.Value)];

    /// <summary>Les phrases, titres exclus.</summary>
    public static IReadOnlyList<PhraseLue> PhrasesDe(string markdown) => [.. markdown.Split('\n')
        .Where(l => !EstUnTitre(l))
        .SelectMany(l => Decouper(Puce().Replace(l, "")))
        .Select(p => new PhraseLue(Marques().Replace(p, "").Trim(), SourcesDe(p), p.Contains("(appreciation:)", StringComparison.Ordinal)))
        .Where(p => p.Texte.Any(char.IsLetterOrDigit))];

    /// <summary>Les lignes de texte, avec le titre sous lequel chacune se trouve ; sans renvois, ni la date que la composition y a mise.</summary>
    public static IReadOnlyList<LigneLue> LignesDe(string markdown)
    {
        List<LigneLue> lues = [];
        var theme = "";
        foreach (var ligne in markdown.Split('\n'))
        {
            if (EstUnTitre(ligne)) theme = ligne.Trim().TrimStart('#').Trim();
            else if (DateDeComposition().Replace(Marques().Replace(Puce().Replace(ligne, ""), ""), "").Trim() is { Length: > 0 } texte && texte.Any(char.IsLetter))
            {
                lues.Add(new(theme, texte, SourcesDe(ligne)));
            }
        }

        return lues;
    }

    /// <summary>Retire un élément : la phrase qui ne tenait qu’à lui s’en va, celle qui a d’autres sources perd ce lien seulement.</summary>
    public static string Retirer(string markdown, Guid id)
    {
        List<string> lignes = [];
        foreach (var ligne in markdown.Split('\n'))
        {
            if (!ligne.Contains($"{Schema}{id}", StringComparison.OrdinalIgnoreCase))
            {
                lignes.Add(ligne);
                continue;
            }

            var puce = Puce().Match(ligne).Value;
            var reste = string.Concat(Decouper(ligne[puce.Length..]).Select(p => SansLaSource(p, id))).Trim();
            if (reste.Length > 0) lignes.Add(puce + reste);
        }

        return SansTitreVide(lignes);
    }

    /// <summary>Ajoute une phrase composée, sous le titre de son thème s’il existe.</summary>
    public static string Inserer(string markdown, string theme, string phrase)
    {
        var lignes = markdown.TrimEnd().Split('\n').ToList();
        var titre = lignes.FindIndex(l => l.Trim() == $"### {EnMarkdown(theme)}");
        if (titre < 0) return $"{markdown.TrimEnd()}\n\n### {EnMarkdown(theme)}\n\n- {phrase}".TrimStart();

        var suivant = lignes.FindIndex(titre + 1, EstUnTitre);
        var fin = suivant < 0 ? lignes.Count : suivant;
        while (fin > titre + 1 && lignes[fin - 1].Trim().Length == 0) fin--;
        lignes.Insert(fin, $"- {phrase}");
        if (fin == titre + 1) lignes.Insert(fin, "");
        return string.Join('\n', lignes);
    }

    /// <summary>Du texte saisi, rendu inoffensif : aucun de ses caractères ne devient une mise en forme.</summary>
    public static string EnMarkdown(string texte)
    {
        var propre = new StringBuilder();
        foreach (var lettre in Blancs().Replace(texte.Trim(), " "))
        {
            if (lettre is '\\' or '*' or '_' or '[' or ']' or '`' or '<' or '#') propre.Append('\\');
            propre.Append(lettre);
        }

        return DebutDeListe().Replace(propre.ToString(), m => m.Groups["nombre"].Value + '\\' + m.Groups["signe"].Value);
    }

    private static string SansLaSource(string phrase, Guid id)
    {
        var sources = SourcesDe(phrase);
        if (!sources.Contains(id)) return phrase;
        return sources.Count == 1 ? "" : Regex.Replace(phrase, $@"\[[^\]]*\]\({Schema}{id}\)", "", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    private static string SansTitreVide(List<string> lignes)
    {
        for (var i = lignes.Count - 1; i >= 0; i--)
        {
            if (!EstUnTitre(lignes[i])) continue;
            var suite = lignes.Skip(i + 1).FirstOrDefault(l => l.Trim().Length > 0);
            if (suite is null || EstUnTitre(suite)) lignes.RemoveAt(i);
        }

        return LignesVides().Replace(string.Join('\n', lignes), "\n\n").Trim();
    }

    private static bool EstUnTitre(string ligne) => ligne.TrimStart().StartsWith('#');

    [GeneratedRegex(@"\]\(source:(?<id>[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LienDeSource();

    [GeneratedRegex(@"\s*\[[^\]]*\]\((source|appreciation):[^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marques();

    // Une phrase garde la ponctuation et les marques qui la suivent ; un point entre deux chiffres, deux lettres, après un numéro ou une abréviation ne la coupe pas.
    [GeneratedRegex(@"(^\d+\\?[.)]\s|\[[^\]]*\]\([^)]*\)|\b(MM?|Mr|Mmes?|Mlles?|Dr|Pr|Ste?|av|bd|art|cf|env|etc|n)\.(?=\s)|[^.!?…]|[.!?…](?=[\p{L}\p{N}]))+([.!?…]+(\s*\[[^\]]*\]\((source|appreciation):[^)]*\))*\s*)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Phrases();

    [GeneratedRegex(@"^\s*([-*+]|\d+[.)])\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Puce();

    // « (le 3 mars). », « (2 signalements, du 3 au 9 mars). » : ce que la composition ajoute à la fin d'une phrase.
    [GeneratedRegex(@"\s*\((\d+ signalements, )?(le|du) \d+(er)?\b[^()]*\)(?=[.\s]*$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateDeComposition();

    [GeneratedRegex(@"^(?<nombre>\d*)(?<signe>[-+>.)])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DebutDeListe();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blancs();

    [GeneratedRegex(@"\n{3,}", RegexOptions.None, 1000)]
    private static partial Regex LignesVides();
}
