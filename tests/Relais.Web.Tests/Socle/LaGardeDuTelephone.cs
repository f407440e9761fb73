using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Socle;

/// <summary>
/// The phone's guard is the server's: the whole labelled set goes through both, with the rules that the server serves, and
/// each find is compared. Node runs the modules that the build bundles.
/// </summary>
public sealed partial class LaGardeDuTelephone(ITestOutputHelper sortie)
{
    private const string Script = """
        import { readFileSync } from 'node:fs';
        import { pathToFileURL } from 'node:url';
        const [module, fichier] = process.argv.slice(1);
        const { GardeDuTexte } = await import(pathToFileURL(module));
        const { regles, textes } = JSON.parse(readFileSync(fichier, 'utf8'));
        const garde = new GardeDuTexte(regles);
        console.log(JSON.stringify(textes.map(t => garde.examiner(t))));
        """;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [Fact]
    public async Task Chaque_phrase_du_jeu_etiquete_donne_les_memes_passages_des_deux_cotes()
    {
        var phrases = Phrases();
        // The same again, as a hurried thumb types them, and two by two: what one sentence says of the next.
        List<string> textes =
        [
            .. phrases, .. phrases.Select(p => p.ToUpperInvariant()), .. phrases.Select(p => p.ToLowerInvariant()),
            .. phrases.Zip(phrases.Skip(1), (a, b) => $"{a.TrimEnd('.')}, {b}\n« {a} »"), .. Bornes,
        ];

        var ecarts = await EcartsAsync(textes);

        sortie.WriteLine($"{phrases.Count} phrases étiquetées, {textes.Count} textes, {ecarts.Trouves} passages, {ecarts.Phrases.Count} écarts.");
        Assert.True(phrases.Count >= 1_200);
        Assert.True(ecarts.Trouves > 2_000, $"{ecarts.Trouves} passages");
        Assert.Empty(ecarts.Phrases);
    }

    // Keys right and wrong, Corsica, separators, letters of other alphabets, signs outside the basic plane.
    private static readonly string[] Bornes =
    [
        "NIR 2 85 05 2A 001 123 05", "n° sécu 185052B00112341", "1 8 5 0 5 8 3 9 9 9 1 2 3 0 3", "1850583999123", "FR76 9999 9999 9900 0000 0000 153", "iban FR7699999999990000000000154",
        "BE68 5390 0754 7034", "fr76-9999-9999-9900-0000-0000-153.", "AB-123-CD et ab 123 cd", "1234 AB 83, 1234 QPV 83", "né le 3 mars 2012", "Mme Élodie Œuvrard, 12/03/1984",
        "😀 M. Dubreuil 😀 06 12 34 56 78", "٣٤ rue des Lilas", "12 Rue de l’Église", "porte 3 du gymnase", "K. habite au 3 place d'Armes", "", "\n\n", "É", "ﬁn de l’année", "l’association, née en 2012",
    ];

    private static async Task<(int Trouves, IReadOnlyList<string> Phrases)> EcartsAsync(List<string> textes)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync((await serveur.Jeu.UnQuartierAsync()).Id);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var fichier = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(fichier, $$"""{"regles":{{await navigateur.Http.GetStringAsync("/terrain/garde")}},"textes":{{JsonSerializer.Serialize(textes)}}}""");
            var rendus = JsonSerializer.Deserialize<List<List<Passage>>>(await ExecuterAsync(fichier), Options)!;
            var garde = new GardeDuTexte();
            List<string> ecarts = [];
            foreach (var (texte, releves) in textes.Zip(rendus))
            {
                var attendus = garde.Examiner(texte).Select(r => new Passage(CodeTexte.De(r.Categorie), r.Debut, r.Longueur, r.Extrait, r.Pourquoi, r.Conseil, r.Remplacement)).ToList();
                if (!attendus.SequenceEqual(releves)) ecarts.Add($"{texte}\n  serveur : {Dire(attendus)}\n  téléphone : {Dire(releves)}");
            }

            return (rendus.Sum(r => r.Count), ecarts);
        }
        finally
        {
            File.Delete(fichier);
        }
    }

    private static string Dire(IEnumerable<Passage> passages) => string.Join(", ", passages.Select(p => $"{p.Categorie} « {p.Extrait} » {p.Debut}"));

    private static async Task<string> ExecuterAsync(string fichier)
    {
        var module = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Ici())!, "../../../src/Relais.Web/front/modules/garde/garde.js"));
        using var node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "--eval", Script, module, fichier]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (rendu, plaintes) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? await rendu : throw new InvalidOperationException(await plaintes);
    }

    private static string Ici([CallerFilePath] string chemin = "") => chemin;

    private static List<string> Phrases()
    {
        using var lecteur = new StreamReader(typeof(LaGardeDuTelephone).Assembly.GetManifestResourceStream("jeu-etiquete.txt")!);
        return [.. lecteur.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => Balise().Replace(l[2..], "${extrait}"))];
    }

    [GeneratedRegex(@"\{[a-z]+:(?<extrait>[^}]+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Balise();

    private sealed record Passage(string Categorie, int Debut, int Longueur, string Extrait, string Pourquoi, string Conseil, string? Remplacement);
}
