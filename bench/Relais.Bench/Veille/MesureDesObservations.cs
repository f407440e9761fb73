using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Bench.Veille;

/// <summary>
/// The page of observations at 10,000 and 1,000,000 rows of one département: over HTTP for the usual pages, and as a query
/// for every combination of filters and order, read by a délégué and by the sous-préfète.
/// </summary>
internal static class MesureDesObservations
{
    private const int Petite = 10_000;
    private const int Grande = 1_000_000;

    // Sous ce temps, un rapport ne mesure que le bruit.
    private const double Plancher = 2;

    private static readonly (string Nom, string Adresse)[] Pages =
    [
        ("sans filtre", ""),
        ("thème et nature", "?theme=logement&nature=besoin"),
        ("mot fréquent", "?texte=squatter"),
        ("deux mots", "?texte=travaux+coll%C3%A8ge"),
    ];

    public static async Task ExecuterAsync()
    {
        foreach (var moteur in Enum.GetValues<MoteurDeBase>())
        {
            var (petite, grande) = (await MesurerAsync(moteur, Petite), await MesurerAsync(moteur, Grande));
            Console.WriteLine($"### {moteur} : pages par HTTP (médiane, ms)");
            Ecrire([.. petite.Keys.Where(k => k.StartsWith("HTTP", StringComparison.Ordinal))], petite, grande);
            var listes = petite.Keys.Where(k => !k.StartsWith("HTTP", StringComparison.Ordinal)).ToList();
            var rapports = listes.ConvertAll(k => Rapport(petite[k], grande[k])).Order().ToList();
            Console.WriteLine($"### {moteur} : {listes.Count} listes (requête, médiane) ; rapport médian {rapports[rapports.Count / 2]:0.00}, pire {rapports[^1]:0.00} ; {rapports.Count(r => r <= 1.5)} à 1,5 ou moins. Les dix pires :");
            Ecrire([.. listes.OrderByDescending(k => Rapport(petite[k], grande[k])).Take(10)], petite, grande);
        }
    }

    private static void Ecrire(IReadOnlyList<string> cles, Dictionary<string, double> petite, Dictionary<string, double> grande)
    {
        Console.WriteLine($"| Liste | {Petite:N0} | {Grande:N0} | Rapport |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var cle in cles) Console.WriteLine($"| {cle} | {petite[cle]:0.0} | {grande[cle]:0.0} | {Rapport(petite[cle], grande[cle]):0.00} |");
    }

    private static double Rapport(double petite, double grande) => Math.Max(grande, Plancher) / Math.Max(petite, Plancher);

    private static async Task<Dictionary<string, double>> MesurerAsync(MoteurDeBase moteur, int taille)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(moteur);
        List<Guid> quartiers = [];
        for (var i = 1; i <= 15; i++) quartiers.Add((await serveur.Jeu.UnQuartierAsync($"QN099{i:00}N", $"Quartier {i}", -3 + (i * 0.02))).Id);
        List<Acteur> delegues = [];
        for (var i = 0; i < 4; i++) delegues.Add(await serveur.Jeu.UnDelegueAsync([.. quartiers.Skip(i * 4).Take(4)]));
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Durand");
        await Remplissage.RemplirAsync(serveur.Jeu, [.. quartiers], [.. delegues.Select(d => d.AgentId)], taille);

        Dictionary<string, double> durees = new(StringComparer.Ordinal);
        using var navigateur = await serveur.ConnecterAsync(delegues[0].AgentId);
        foreach (var (nom, adresse) in Pages)
        {
            durees[$"HTTP, {nom}"] = (await Chrono.MesurerAsync(40, async () => (await navigateur.DemanderAsync("/veille/observations" + adresse)).EnsureSuccessStatusCode())).Mediane;
        }

        foreach (var (role, acteur) in ((string, Acteur)[])[("délégué", delegues[0]), ("sous-préfète", sousPrefete)])
        {
            foreach (var (nom, filtre) in CombinaisonsDeFiltres.Toutes(delegues[0], quartiers[0]))
            {
                durees[$"{role}, {nom}"] = (await Chrono.MesurerAsync(9, () => serveur.Jeu.ListerAsync(filtre, acteur))).Mediane;
            }
        }

        return durees;
    }
}
