using System.Diagnostics;
using Relais.Application.Socle.Donnees;
using Relais.Tests.Commun.Epreuves;

namespace Relais.Bench.Alertes;

/// <summary>From « Envoyer » to the mail in the sink, one note at a time; then a burst of a thousand. Real executable, real page, real SMTP.</summary>
internal static class MesureDesEnvois
{
    private const int Notes = 100;
    private const int Rafale = 1_000;
    private const int Ensemble = 8;

    public static async Task ExecuterAsync()
    {
        foreach (var moteur in Enum.GetValues<MoteurDeBase>())
        {
            await using var scene = await SceneDAlertes.PreparerAsync(moteur, relances: 0);
            using var executable = new Executable(scene.Jeu.Choix, scene.Reglages);
            executable.Demarrer();
            using var expediteur = new Expediteur(executable.Adresse, scene.Courriel, scene.Quartier);
            await executable.AttendreAsync(expediteur.Http);
            for (var i = 0; i < 5; i++) await AttendreAsync(scene, await UneAsync(expediteur));

            var durees = new List<double>();
            for (var i = 0; i < Notes; i++) durees.Add(await DelaiAsync(scene, expediteur));
            durees.Sort();
            Console.WriteLine($"{moteur} : de « Envoyer » au courriel reçu, {durees[Notes / 2]:0} ms (médiane), {durees[Notes * 95 / 100]:0} ms (p95), sur {Notes} notes.");
            await RafaleAsync(moteur, scene, executable.Adresse);
            await executable.TuerAsync();
        }
    }

    private static async Task<double> DelaiAsync(SceneDAlertes scene, Expediteur expediteur)
    {
        var debut = TimeProvider.System.GetUtcNow();
        var id = await UneAsync(expediteur);
        return (await AttendreAsync(scene, id) - debut).TotalMilliseconds;
    }

    private static async Task<Guid> UneAsync(Expediteur expediteur)
    {
        var id = Guid.NewGuid();
        await expediteur.EnvoyerAsync(id, gravite: 4);
        return id;
    }

    private static async Task<DateTimeOffset> AttendreAsync(SceneDAlertes scene, Guid id)
    {
        while (true)
        {
            if (scene.Puits.Brut.FirstOrDefault(c => c.Texte.Contains(id.ToString(), StringComparison.Ordinal)) is { } recu) return recu.A;
            await Task.Delay(5);
        }
    }

    private static async Task RafaleAsync(MoteurDeBase moteur, SceneDAlertes scene, Uri adresse)
    {
        var (dejaCourriels, dejaSms) = (scene.Puits.Brut.Count, scene.Sms.Count);
        var montre = Stopwatch.StartNew();
        var reste = Rafale;
        await Task.WhenAll(Enumerable.Range(0, Ensemble).Select(async _ =>
        {
            using var expediteur = new Expediteur(adresse, scene.Courriel, scene.Quartier);
            while (Interlocked.Decrement(ref reste) >= 0) await expediteur.EnvoyerAsync(Guid.NewGuid(), gravite: 4);
        }));
        var recues = montre.Elapsed;
        while (scene.Puits.Brut.Count - dejaCourriels < Rafale * 2 || scene.Sms.Count - dejaSms < Rafale * 2) await Task.Delay(50);
        Console.WriteLine($"{moteur} : rafale de {Rafale} alertes par {Ensemble} délégués à la fois : enregistrées en {recues.TotalSeconds:0.0} s, {Rafale * 2} courriels et {Rafale * 2} SMS remis en {montre.Elapsed.TotalSeconds:0.0} s.");
    }
}
