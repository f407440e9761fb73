using Microsoft.Playwright;
using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>What waits in a phone outlives a new version of Relais, leaves without any page open, and never overwrites another device.</summary>
[Collection(nameof(Parcours))]
public sealed class LaFileSeGarde
{
    /// <summary>
    /// The database of a phone as the first version of Relais wrote it: stores, keys, an item with its photo, a draft. Never
    /// changed: a later version that no longer reads it loses what agents wrote.
    /// </summary>
    private const string PremiereVersion = """
        ({ agent, quartier, jour, photo }) => new Promise((fin, echec) => {
          const champs = texte => [
            ['Id', '0b6f3f6e-6b1c-4d52-9a3c-1d2f5a7c9e01'], ['Saisie.QuartierId', quartier], ['Saisie.HorsQuartier', ''], ['Saisie.Nature', 'Ambiance'], ['Saisie.ThemeCode', 'jeunesse'],
            ['Saisie.Texte', texte], ['Saisie.Latitude', ''], ['Saisie.Longitude', ''], ['Saisie.ObserveLe', jour], ['Saisie.Lieu', ''], ['Saisie.Source', ''], ['Saisie.Fiabilite', ''],
            ['Saisie.Niveau', 'Equipe'], ['Saisie.ActeurStructure', ''], ['Saisie.ActeurFonction', ''], ['Suite', ''],
          ];
          const ouverture = indexedDB.open('relais-terrain', 1);
          ouverture.onerror = echec;
          ouverture.onupgradeneeded = () => {
            const base = ouverture.result;
            base.createObjectStore('reglages');
            base.createObjectStore('pages');
            base.createObjectStore('brouillons', { keyPath: 'cle' });
            base.createObjectStore('envois', { keyPath: 'id' });
            base.createObjectStore('pieces', { keyPath: ['envoi', 'id'] });
          };
          ouverture.onsuccess = () => {
            const octets = Uint8Array.from(atob(photo), signe => signe.charCodeAt(0)).buffer;
            const [envoi, piece] = ['0b6f3f6e-6b1c-4d52-9a3c-1d2f5a7c9e01', '5e0f7a52-0d6c-4b8e-8d35-7f1f0e4f2a02'];
            const ecriture = ouverture.result.transaction(['reglages', 'envois', 'pieces', 'brouillons'], 'readwrite');
            ecriture.objectStore('reglages').put(agent, 'agent');
            ecriture.objectStore('envois').put({
              id: envoi, agent, genre: 'observation', page: '/veille/observations/saisir', titre: 'Observation : Le hall est calme.', champs: champs('Le hall est calme.'),
              pieces: [{ id: piece, nom: 'hall.jpg', type: 'image/jpeg', taille: octets.byteLength, essayee: false }],
              saisiA: new Date().toISOString(), ordre: Date.now() - 60_000, revision: 1, etat: 'attente', essais: 0, prochainEssai: 0, phrases: [], conflit: null, avant: [], version: null,
            });
            ecriture.objectStore('pieces').put({ envoi, id: piece, octets });
            ecriture.objectStore('brouillons').put({
              cle: `${agent}:/veille/observations/saisir`, agent, id: '7c1d9b0e-2f43-4f0a-b7a1-3a9d8c6e5b03', page: '/veille/observations/saisir', champs: champs('Le square est'), fichiers: [], a: Date.now(),
            });
            ecriture.oncomplete = () => { ouverture.result.close(); fin(); };
          };
        })
        """;

    [Fact]
    public async Task Ce_que_la_premiere_version_a_garde_part_avec_celle_ci_et_le_brouillon_revient()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync(visiter: false);
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        await page.GotoAsync("/connexion");
        await page.EvaluateAsync(PremiereVersion, new
        {
            agent = scene.Delegue.AgentId.ToString(),
            quartier = scene.Delegue.Quartiers[0].ToString(),
            jour = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            photo = Convert.ToBase64String(SceneDuTerrain.Photo(3)),
        });

        await telephone.VisiterAsync();
        await telephone.ToutEnvoyerAsync();
        Assert.Equal([("Le hall est calme.", 1)], await scene.EnregistreesAsync());
        await telephone.OuvrirLeFormulaireAsync();
        await Assertions.Expect(page.Locator("textarea[name='Saisie.Texte']")).ToHaveValueAsync("Le square est");
    }

    [Fact]
    public async Task Ce_qui_attend_part_sans_aucune_page_ouverte_quand_le_navigateur_le_permet()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        var session = await page.Context.NewCDPSessionAsync(page);
        var enregistrement = new TaskCompletionSource<string>();
        session.Event("ServiceWorker.workerRegistrationUpdated").OnEvent += (_, e) =>
        {
            if (e!.Value.GetProperty("registrations").EnumerateArray().FirstOrDefault() is { ValueKind: System.Text.Json.JsonValueKind.Object } r) enregistrement.TrySetResult(r.GetProperty("registrationId").GetString()!);
        };
        await session.SendAsync("ServiceWorker.enable");
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.RemplirAsync("Le hall est calme.");
        await telephone.EnregistrerAsync();
        await page.GotoAsync("about:blank");
        scene.Reseau.Etat = EtatDuReseau.Bon;

        var origine = scene.Reseau.Adresse.GetLeftPart(UriPartial.Authority);
        await session.SendAsync("ServiceWorker.dispatchSyncEvent", new() { ["origin"] = origine, ["registrationId"] = await enregistrement.Task, ["tag"] = "relais-envois", ["lastChance"] = false });

        for (var essai = 0; essai < 100 && (await scene.EnregistreesAsync()).Count == 0; essai++) await page.WaitForTimeoutAsync(200);
        Assert.Equal([("Le hall est calme.", 0)], await scene.EnregistreesAsync());
    }

    [Fact]
    public async Task Changee_sur_un_autre_appareil_les_deux_versions_se_montrent_et_se_gardent()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        scene.Reseau.Etat = EtatDuReseau.Menteur;
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.RemplirAsync("Le hall est sale.");
        await telephone.EnregistrerAsync();
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        Guid id;
        await using (var donnees = scene.Serveur.Jeu.Ouvrir()) id = donnees.Set<Relais.Metier.Missions.Veille.Observation>().Single().Id;
        var fiche = (await scene.Serveur.Jeu.FicheAsync(id, scene.Delegue))!;
        await scene.Serveur.Jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(
            h => h.ExecuterAsync(new(id, fiche.Version, fiche.Contenu with { Texte = "Le hall est nettoyé." }, null), scene.Delegue, CancellationToken.None));

        await page.GotoAsync(Telephone.Attente);
        await page.GetByRole(AriaRole.Link, new() { Name = "Corriger" }).ClickAsync();
        await page.Locator("form[data-relais-prete]").WaitForAsync();
        await telephone.EcrireAsync("Le hall est très sale.");
        await telephone.EnregistrerAsync();
        scene.Reseau.Etat = EtatDuReseau.Bon;
        await page.GotoAsync(Telephone.Attente);
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer maintenant" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-relais-etat=conflit]")).ToContainTextAsync("Le hall est nettoyé.");
        await Assertions.Expect(page.Locator(".relais-conflit")).ToContainTextAsync("Le hall est très sale.");
        await page.EstAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Garder les deux" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-relais-etat=envoye]")).ToHaveCountAsync(1);
        Assert.Equal([("Le hall est nettoyé.", 0), ("Le hall est très sale.", 0)], await scene.EnregistreesAsync());
    }
}
