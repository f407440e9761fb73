using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Bench.Veille;

/// <summary>The page of observations, as a query and over HTTP, at 10,000 and 1,000,000 rows of one département.</summary>
internal static class MesureDesObservations
{
    private static readonly int[] Tailles = [10_000, 1_000_000];

    private static readonly (string Nom, string Adresse, FiltreObservations Filtre)[] Pages =
    [
        ("sans filtre", "", new()),
        ("thème et nature", "?theme=logement&nature=besoin", new() { ThemeCode = "logement", Nature = Metier.Missions.Veille.NatureObservation.Besoin }),
        ("mot fréquent", "?texte=squatter", new() { Texte = "squatter" }),
        ("deux mots", "?texte=travaux+college", new() { Texte = "travaux college" }),
    ];

    public static async Task ExecuterAsync()
    {
        Console.WriteLine("| Base | Page | Lignes | Requête (médiane, ms) | HTTP (médiane, ms) | HTTP (p95, ms) |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (var moteur in Enum.GetValues<MoteurDeBase>())
        {
            foreach (var taille in Tailles) await MesurerAsync(moteur, taille);
        }
    }

    private static async Task MesurerAsync(MoteurDeBase moteur, int taille)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(moteur);
        List<Guid> quartiers = [];
        for (var i = 1; i <= 15; i++) quartiers.Add((await serveur.Jeu.UnQuartierAsync($"QN099{i:00}N", $"Quartier {i}", -3 + (i * 0.02))).Id);
        List<Acteur> delegues = [];
        for (var i = 0; i < 4; i++) delegues.Add(await serveur.Jeu.UnDelegueAsync([.. quartiers.Skip(i * 4).Take(4)]));
        await Remplissage.RemplirAsync(serveur.Jeu, [.. quartiers], [.. delegues.Select(d => d.AgentId)], taille);
        using var navigateur = await serveur.ConnecterAsync(delegues[0].AgentId);
        foreach (var (nom, adresse, filtre) in Pages)
        {
            var requete = await Chrono.MesurerAsync(40, () => serveur.Jeu.ListerAsync(filtre, delegues[0]));
            var http = await Chrono.MesurerAsync(40, async () => (await navigateur.DemanderAsync("/veille/observations" + adresse)).EnsureSuccessStatusCode());
            Console.WriteLine($"| {moteur} | {nom} | {taille:N0} | {requete.Mediane:0.0} | {http.Mediane:0.0} | {http.P95:0.0} |");
        }
    }
}
