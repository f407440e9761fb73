using System.Diagnostics;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Epreuves;
using Relais.Tests.Commun.Missions;

namespace Relais.Bench.Terrain;

/// <summary>
/// Four phones empty their queues at once over loopback into the real executable: observations of 15 fields, by lots as a
/// phone sends them and one by one, then with a photo of 200 kB in chunks. Each answer waits for its commit.
/// </summary>
internal static class MesureDeLaFile
{
    private const int Telephones = 4;
    private static readonly TimeSpan Duree = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Echauffement = TimeSpan.FromSeconds(3);

    // A server that has just started is still being compiled.
    private static readonly TimeSpan MiseEnRoute = TimeSpan.FromSeconds(15);

    private static readonly (string Nom, int Lot, bool AvecPhoto)[] Cas =
    [
        ("15 champs, par lots de 20", 20, false),
        ("15 champs, par lots de 10 (le téléphone)", 10, false),
        ("15 champs, un à un", 1, false),
        ("15 champs et une photo de 200 ko", 1, true),
    ];

    public static async Task ExecuterAsync()
    {
        Console.WriteLine("| Base | Envois | Envois par seconde | p50 (ms) | p95 (ms) | p99 (ms) | Processeur du serveur par envoi (ms) | Mémoire (Mo) |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (var moteur in Enum.GetValues<MoteurDeBase>())
        {
            await using var jeu = await Jeu.CreerAsync(moteur);
            List<(Acteur Delegue, string Courriel)> agents = [];
            for (var i = 1; i <= Telephones; i++)
            {
                var delegue = await jeu.UnDelegueAsync((await jeu.UnQuartierAsync($"QN099{i:00}N", $"Quartier {i}", -3 + (i * 0.02))).Id);
                agents.Add((delegue, await jeu.UnCompteAsync(delegue.AgentId)));
            }

            var dossier = Directory.CreateTempSubdirectory("relais-file-");
            using var executable = new Executable(jeu.Choix, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Relais:Dossier"] = dossier.FullName, ["Logging:Console:LogToStandardErrorThreshold"] = "Error" });
            executable.Demarrer();
            List<TelephoneDuBanc> telephones = [.. agents.Select(a => new TelephoneDuBanc(executable.Adresse, a.Delegue.Quartiers[0]))];
            await executable.AttendreAsync(telephones[0].Http);
            foreach (var (telephone, agent) in telephones.Zip(agents)) await telephone.SeConnecterAsync(agent.Courriel);
            await VaguesAsync(telephones, Cas[0].Lot, Cas[0].AvecPhoto, MiseEnRoute);
            foreach (var (nom, lot, avecPhoto) in Cas)
            {
                await VaguesAsync(telephones, lot, avecPhoto, Echauffement);
                var avant = executable.Processeur;
                var (durees, secondes) = await VaguesAsync(telephones, lot, avecPhoto, Duree);
                Console.WriteLine(
                    $"| {moteur} | {nom} | {durees.Count / secondes:0} | {durees[durees.Count / 2]:0.0} | {durees[durees.Count * 95 / 100]:0.0} | {durees[durees.Count * 99 / 100]:0.0} | {(executable.Processeur - avant).TotalMilliseconds / durees.Count:0.0} | {executable.Memoire} |");
            }

            foreach (var telephone in telephones) telephone.Dispose();
            await executable.TuerAsync();
            dossier.Delete(recursive: true);
        }
    }

    /// <returns>From each submission's departure to its receipt, sorted; and the seconds it took in all.</returns>
    private static async Task<(List<double> Durees, double Secondes)> VaguesAsync(List<TelephoneDuBanc> telephones, int lot, bool avecPhoto, TimeSpan duree)
    {
        var debut = Stopwatch.GetTimestamp();
        var parTelephone = await Task.WhenAll(telephones.Select(t => Task.Run(async () =>
        {
            List<double> durees = [];
            while (Stopwatch.GetElapsedTime(debut) < duree)
            {
                var depart = Stopwatch.GetTimestamp();
                await t.EnvoyerAsync(lot, avecPhoto);
                durees.AddRange(Enumerable.Repeat(Stopwatch.GetElapsedTime(depart).TotalMilliseconds, lot));
            }

            return durees;
        })));
        return ([.. parTelephone.SelectMany(d => d).Order()], Stopwatch.GetElapsedTime(debut).TotalSeconds);
    }
}
