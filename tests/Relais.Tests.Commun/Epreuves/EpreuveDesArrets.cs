using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Missions.Alertes;

namespace Relais.Tests.Commun.Epreuves;

/// <summary>
/// Flash notes are sent through the real page of the real executable, which is killed (<c>kill -9</c>) again and again
/// meanwhile. At the end everything must have arrived, and nothing twice to the same person on the same channel for the
/// same step.
/// </summary>
public static class EpreuveDesArrets
{
    private const int Gravite = 4;
    private const int Expediteurs = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <param name="relances">Reminders a minute apart: steps that a job writes while the process is killed.</param>
    /// <param name="journal">Where the progress is told.</param>
    public static async Task<BilanDesArrets> PasserAsync(MoteurDeBase moteur, int alertes, int arrets, int relances, Action<string>? journal = null)
    {
        // The sink holds each answer a little: death between « accepted » and « noted » is what the trial looks for.
        await using var scene = await SceneDAlertes.PreparerAsync(moteur, relances, TimeSpan.FromMilliseconds(15));
        using var executable = new Executable(scene.Jeu.Choix, scene.Reglages);
        var montre = Stopwatch.StartNew();
        using var permis = new SemaphoreSlim(0);
        var aFaire = new Queue<Guid>(Enumerable.Range(0, alertes).Select(_ => Guid.NewGuid()));
        var envoyer = Task.WhenAll(Enumerable.Range(0, Expediteurs).Select(_ => EnvoyerAsync(scene, executable.Adresse, aFaire, permis)));

        await TuerAsync(scene, executable, permis, alertes, arrets, journal);
        executable.Demarrer();
        permis.Release(alertes);
        var envois = (await envoyer).Sum();
        await AttendreLaFinAsync(scene, relances);
        await executable.TuerAsync();
        return await BilanAsync(scene, alertes, arrets, envois, montre.Elapsed);
    }

    private static async Task TuerAsync(SceneDAlertes scene, Executable executable, SemaphoreSlim permis, int alertes, int arrets, Action<string>? journal)
    {
        var hasard = new Random(arrets);
        using var temoin = new Expediteur(executable.Adresse, scene.Courriel, scene.Quartier);
        for (var arret = 1; arret <= arrets; arret++)
        {
            executable.Demarrer();
            if (hasard.Next(10) > 0) await executable.AttendreAsync(temoin.Http);
            permis.Release(Math.Max(1, alertes / arrets));
            await Task.Delay(hasard.Next(50, 1500));
            await executable.TuerAsync();
            if (arret % 20 == 0) journal?.Invoke($"{arret} arrêts, {scene.Puits.Brut.Count} courriels, {scene.Sms.Count} SMS");
        }
    }

    private static async Task<int> EnvoyerAsync(SceneDAlertes scene, Uri adresse, Queue<Guid> aFaire, SemaphoreSlim permis)
    {
        using var expediteur = new Expediteur(adresse, scene.Courriel, scene.Quartier);
        var envois = 0;
        while (true)
        {
            await permis.WaitAsync();
            Guid id;
            lock (aFaire)
            {
                if (!aFaire.TryDequeue(out id)) return envois;
            }

            envois += await expediteur.EnvoyerAsync(id, Gravite);
        }
    }

    /// <summary>Until nothing waits in the outbox and no reminder is to come.</summary>
    private static async Task AttendreLaFinAsync(SceneDAlertes scene, int relances)
    {
        var montre = Stopwatch.StartNew();
        while (montre.Elapsed < Patience)
        {
            await Task.Delay(1000);
            await using var donnees = scene.Jeu.Ouvrir();
            var enAttente = await donnees.Set<Envoi>().CountAsync(e => e.Etat == EtatEnvoi.AEnvoyer || e.Etat == EtatEnvoi.EnCours);
            var aRelancer = relances == 0 ? 0 : await donnees.Set<Alerte>().CountAsync(a => a.Escalade != null);
            if (enAttente + aRelancer == 0) return;
        }

        throw new InvalidOperationException("Tout n’est pas parti dans le temps imparti.");
    }

    private static async Task<BilanDesArrets> BilanAsync(SceneDAlertes scene, int alertes, int arrets, int envoisDeNotes, TimeSpan duree)
    {
        await using var donnees = scene.Jeu.Ouvrir();
        var enBase = await donnees.Set<Alerte>().CountAsync();
        // Les récapitulatifs que l’heure fait partir pendant l’épreuve n’en sont pas.
        var envois = await donnees.Set<Envoi>().AsNoTracking().Where(e => donnees.Set<Alerte>().Any(a => a.Id == e.ObjetId)).ToListAsync();
        var incertaines = await donnees.Set<Tentative>().CountAsync(t => t.Resultat == ResultatDeTentative.Incertain);
        var (brut, distincts, sms) = (scene.Puits.Brut, scene.Puits.Distincts, scene.Sms.ToHashSet(StringComparer.Ordinal));
        var courriels = envois.Where(e => e.Canal == Canal.Courriel).ToList();
        var siens = courriels.Select(e => $"{e.Id:n}").ToHashSet(StringComparer.Ordinal);
        var recus = distincts.Select(c => c.MessageId.Split('@')[0]).ToHashSet(StringComparer.Ordinal);
        return new BilanDesArrets
        {
            Arrets = arrets,
            Alertes = alertes,
            AlertesEnBase = enBase,
            EnvoisDeNotes = envoisDeNotes,
            Messages = envois.Count,
            Courriels = courriels.Count,
            CourrielsPerdus = courriels.Count(e => !recus.Contains($"{e.Id:n}")),
            CourrielsBruts = brut.Count(c => siens.Contains(c.MessageId.Split('@')[0])),
            CourrielsDoubles = distincts.GroupBy(c => (c.Destinataire, c.Objet, Lien: c.Texte.Split("/alertes/")[^1][..36])).Where(g => g.Key.Objet.EndsWith("ouvrir", StringComparison.Ordinal)).Sum(g => g.Count() - 1),
            Sms = sms.Count,
            SmsPerdus = envois.Count(e => e.Canal == Canal.Sms && !sms.Contains($"{e.Id:n}")),
            SmsEnTrop = sms.Count - envois.Count(e => e.Canal == Canal.Sms),
            EtapesEnDouble = envois.Count - envois.DistinctBy(e => (e.Destinataire, e.Canal, e.ObjetId, e.Etape)).Count(),
            SansSuite = envois.Count(e => e.Etat is not (EtatEnvoi.Parvenu or EtatEnvoi.SansObjet)),
            TentativesIncertaines = incertaines,
            Duree = duree,
        };
    }
}
