using System.Text.RegularExpressions;

namespace Relais.Architecture.Tests.Regles;

/// <summary>The source files themselves: namespace = folder, one public type a file, no raw HTML in a view, no file to split.</summary>
internal static partial class Sources
{
    private const int LignesAuPlus = 300;

    public static string Racine { get; } = TrouverLaRacine();

    public static IEnumerable<(string Chemin, string Texte)> Lire(string dossier, string motif) => Directory
        .EnumerateFiles(Path.Combine(Racine, dossier), motif, SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal))
        .Select(f => (Path.GetRelativePath(Racine, f), File.ReadAllText(f)));

    public static IReadOnlyList<string> LEspaceEstLeDossier(IEnumerable<(string Chemin, string Texte)> fichiers) => [.. fichiers
        .Where(f => Espace().Match(f.Texte) is { Success: true } m && m.Groups["nom"].Value != EspaceAttendu(f.Chemin))
        .Select(f => f.Chemin)];

    public static IReadOnlyList<string> UnTypePublicParFichier(IEnumerable<(string Chemin, string Texte)> fichiers) => [.. fichiers
        .Select(f => (f.Chemin, Types: TypePublic().Matches(f.Texte).Select(m => m.Groups["nom"].Value).ToList()))
        .Where(f => f.Types.Count > 1 && !EstPermis(f.Chemin, f.Types))
        .Select(f => $"{f.Chemin} : {string.Join(", ", f.Types)}")];

    public static IReadOnlyList<string> PasDeHtmlBrut(IEnumerable<(string Chemin, string Texte)> vues) =>
        [.. vues.Where(v => v.Texte.Contains("Html.Raw", StringComparison.Ordinal)).Select(v => v.Chemin)];

    public static IReadOnlyList<string> PasDeStyleNiDeScriptEnLigne(IEnumerable<(string Chemin, string Texte)> vues) =>
        [.. vues.Where(v => EnLigne().IsMatch(v.Texte)).Select(v => v.Chemin)];

    public static IReadOnlyList<string> PasTropLongs(IEnumerable<(string Chemin, string Texte)> fichiers) => [.. fichiers
        .Select(f => (f.Chemin, Lignes: f.Texte.Count(c => c == '\n')))
        .Where(f => f.Lignes > LignesAuPlus)
        .Select(f => $"{f.Chemin} : {f.Lignes} lignes")];

    // A command, a query or a page stays with the records it takes and gives; refusals and events of a mission stay together.
    private static bool EstPermis(string chemin, List<string> types) =>
        Path.GetFileNameWithoutExtension(chemin) is var fichier
        && (fichier.EndsWith("Refus", StringComparison.Ordinal)
            || fichier.EndsWith("Evenements", StringComparison.Ordinal)
            || types.Exists(t => t.EndsWith("Handler", StringComparison.Ordinal) || t.EndsWith("Requete", StringComparison.Ordinal))
            || types.Distinct(StringComparer.Ordinal).Count() == 1);

    private static string EspaceAttendu(string chemin)
    {
        var morceaux = Path.GetDirectoryName(chemin)!.Split('/')[1..];
        return string.Join('.', morceaux).Replace("._Partage", ".Partage", StringComparison.Ordinal);
    }

    private static string TrouverLaRacine()
    {
        var dossier = new DirectoryInfo(AppContext.BaseDirectory);
        while (dossier is not null && !File.Exists(Path.Combine(dossier.FullName, "Relais.slnx"))) dossier = dossier.Parent;
        return dossier?.FullName ?? throw new InvalidOperationException("Relais.slnx est introuvable au-dessus des tests.");
    }

    [GeneratedRegex(@"^namespace (?<nom>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Espace();

    [GeneratedRegex(@"^public (static |sealed |abstract |readonly |partial )*(class|record struct|record|struct|interface|enum) (?<nom>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypePublic();

    [GeneratedRegex("""<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)(?![^>]*type="application/json")""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnLigne();
}
