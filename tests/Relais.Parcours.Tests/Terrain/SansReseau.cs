using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>After one visit, a délégué writes in a basement; what he wrote arrives once.</summary>
[Collection(nameof(Parcours))]
public sealed class SansReseau(Chromium chromium)
{
    private const string Texte = "Le hall est calme ce soir.";

    [Fact]
    public async Task Une_observation_avec_sa_photo_attend_puis_part_et_la_ligne_le_dit()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var telephone = scene.Telephone;
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.RemplirAsync(Texte, SceneDuTerrain.Photo(1));
        await telephone.EnregistrerAsync();

        var ligne = telephone.Page.Locator("[data-relais-terrain-etat]");
        await Assertions.Expect(ligne).ToContainTextAsync("Hors ligne · 1 en attente");
        await Assertions.Expect(telephone.Page.GetByText($"Observation : {Texte}")).ToBeVisibleAsync();
        await telephone.Page.EstAccessibleAsync();
        scene.Reseau.Etat = EtatDuReseau.Bon;
        await telephone.ToutEnvoyerAsync();

        await Assertions.Expect(ligne).ToContainTextAsync("Envoyé à ");
        Assert.Equal([(Texte, 1)], await scene.EnregistreesAsync());
    }

    [Fact]
    public async Task Une_alerte_et_une_note_partent_de_meme_et_les_numeros_restent_a_l_ecran()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var page = scene.Telephone.Page;
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await scene.Telephone.OuvrirLeFormulaireAsync("/alertes/signaler");
        await page.Locator("#gravite-4").CheckAsync();
        await Assertions.Expect(page.Locator(".relais-chaine__numero")).ToBeVisibleAsync();
        await page.GetByLabel("Famille").SelectOptionAsync("tranquillite");
        await page.GetByLabel("Ce qui se passe").FillAsync("Feu de poubelles au pied de la tour.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/terrain/attente");

        await scene.Telephone.OuvrirLeFormulaireAsync($"/veille/barometre/{scene.Delegue.Quartiers[0]}/noter");
        await page.Locator("#Saisie_Notes").CheckAsync();
        await page.Locator("#Saisie_Confiance").CheckAsync();
        await page.GetByLabel("Le fait qui motive ces notes").FillAsync("Deux soirées calmes autour du mail.");
        await scene.Telephone.EnregistrerAsync();
        scene.Reseau.Etat = EtatDuReseau.Bon;
        await scene.Telephone.ToutEnvoyerAsync();

        await using var donnees = scene.Serveur.Jeu.Ouvrir();
        Assert.Equal(1, await donnees.Set<Alerte>().CountAsync());
        Assert.Equal(1, await donnees.Set<NoteDeBarometre>().CountAsync());
    }

    [Fact]
    public async Task Un_envoi_refuse_dit_pourquoi_se_corrige_et_ne_retient_pas_le_suivant()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        foreach (var (texte, jour) in ((string, string)[])[("Le local sera repeint.", "2099-01-01"), (Texte, Jour())])
        {
            await telephone.OuvrirLeFormulaireAsync();
            await telephone.RemplirAsync(texte);
            await DaterAsync(page, jour);
            await telephone.EnregistrerAsync();
        }

        scene.Reseau.Etat = EtatDuReseau.Bon;
        await page.GotoAsync(Telephone.Attente);
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer maintenant" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-relais-etat=refuse]")).ToContainTextAsync("Refusé : à corriger");
        await Assertions.Expect(page.Locator("[data-relais-etat=envoye]")).ToHaveCountAsync(1);
        Assert.Equal([(Texte, 0)], await scene.EnregistreesAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Corriger" }).ClickAsync();
        await page.Locator("form[data-relais-prete]").WaitForAsync();
        await DaterAsync(page, Jour());
        await telephone.EnregistrerAsync();

        await Assertions.Expect(page.GetByText("Observation enregistrée.")).ToBeVisibleAsync();
        Assert.Equal([(Texte, 0), ("Le local sera repeint.", 0)], await scene.EnregistreesAsync());
    }

    [Fact]
    public async Task La_deconnexion_efface_les_pages_gardees_et_laisse_ce_qui_attend_a_son_agent()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.RemplirAsync(Texte);
        await telephone.EnregistrerAsync();
        await page.EvaluateAsync("document.querySelector('form[action=\"/deconnexion\"]').requestSubmit()");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Pas de réseau" })).ToBeVisibleAsync();
        await page.GotoAsync(Telephone.Saisir);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Pas de réseau" })).ToBeVisibleAsync();

        scene.Reseau.Etat = EtatDuReseau.Bon;
        await telephone.ExpirerLaSessionAsync();
        var autre = await scene.Serveur.Jeu.UnDelegueAsync(scene.Delegue.Quartiers[0]);
        await page.SeConnecterAsync(await scene.Serveur.OuvrirUnCompteAsync(autre.AgentId));
        await page.GotoAsync(Telephone.Attente);
        await Assertions.Expect(page.GetByText("Un envoi d’un autre agent attend aussi")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(Texte)).ToHaveCountAsync(0);
        Assert.Empty(await scene.EnregistreesAsync());

        await telephone.ExpirerLaSessionAsync();
        await telephone.VisiterAsync();
        await telephone.ToutEnvoyerAsync();
        Assert.Equal([(Texte, 0)], await scene.EnregistreesAsync());
    }

    [Fact]
    public async Task Session_terminee_on_ecrit_encore_et_l_envoi_attend_la_connexion()
    {
        await using var scene = await EcrireSessionFinieAsync();
        await Assertions.Expect(scene.Telephone.Page.GetByRole(AriaRole.Link, new() { Name = "Se reconnecter pour envoyer" })).ToBeVisibleAsync();
        Assert.Empty(await scene.EnregistreesAsync());

        await scene.Telephone.VisiterAsync();
        await scene.Telephone.ToutEnvoyerAsync();

        Assert.Equal([(Texte, 0)], await scene.EnregistreesAsync());
    }

    [Fact]
    public async Task Session_terminee_le_telephone_redemande_de_moins_en_moins_souvent_et_repart_des_la_connexion()
    {
        await using var scene = await EcrireSessionFinieAsync();
        var page = scene.Telephone.Page;
        await page.Clock.InstallAsync();
        await page.GotoAsync(Telephone.Attente);
        await Assertions.Expect(page.Locator("[data-relais-etat=attente]")).ToHaveCountAsync(1);
        var demandes = 0;
        page.Request += (_, demande) => demandes += demande.Url.EndsWith("/terrain/session", StringComparison.Ordinal) ? 1 : 0;

        // Two minutes of the phone's clock.
        for (var seconde = 0; seconde < 120; seconde++)
        {
            await page.Clock.RunForAsync(1_000);
            await page.EvaluateAsync("() => fetch('/manifeste.webmanifest', { cache: 'no-store' }).then(r => r.text())");
        }

        Assert.InRange(demandes, 2, 6);
        await scene.Telephone.VisiterAsync();
        await Assertions.Expect(page.Locator("[data-relais-terrain-etat]")).ToContainTextAsync("Envoyé à");
        Assert.Equal([(Texte, 0)], await scene.EnregistreesAsync());
    }

    [Fact]
    public async Task Une_nouvelle_version_du_service_garde_ce_qui_attend_et_le_fichier_de_secours_le_rend()
    {
        await using var scene = await EcrireSessionFinieAsync(SceneDuTerrain.Photo(2));
        var page = scene.Telephone.Page;
        await page.EvaluateAsync(
            """
            async () => {
              const suivante = await navigator.serviceWorker.register('/dist/ouvrier.js?v=suivante', { scope: '/' });
              while (![suivante.waiting, suivante.active].some(o => o?.scriptURL.endsWith('suivante'))) await new Promise(fin => setTimeout(fin, 50));
            }
            """);
        // The former worker gives way when it rests, which it hardly does under the tools that drive this browser; closed and opened again, it is gone.
        await scene.Telephone.RouvrirAsync();
        page = scene.Telephone.Page;
        await page.GotoAsync(Telephone.Attente);
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.scriptURL.endsWith('suivante')");
        await Assertions.Expect(page.Locator("[data-relais-etat=attente]")).ToHaveCountAsync(1);

        var telechargement = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Exporter ce qui attend" }).ClickAsync());
        var fichier = await telechargement.PathAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Supprimer", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Supprimer définitivement" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Rien n’attend")).ToBeVisibleAsync();
        await page.GetByLabel("Reprendre un fichier exporté").SetInputFilesAsync(fichier);
        await Assertions.Expect(page.Locator("[data-relais-etat=attente]")).ToHaveCountAsync(1);

        await scene.Telephone.VisiterAsync();
        await scene.Telephone.ToutEnvoyerAsync();
        Assert.Equal([(Texte, 1)], await scene.EnregistreesAsync());
    }

    [Fact]
    public async Task Sans_place_ou_sans_reseau_la_page_le_dit_avant_la_frappe_et_trouve_le_quartier()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var page = scene.Telephone.Page;
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await page.Context.GrantPermissionsAsync(["geolocation"]);
        await page.Context.SetGeolocationAsync(new() { Latitude = 46.001f, Longitude = -2.5f });
        await page.AddInitScriptAsync("navigator.storage.estimate = async () => ({ quota: 100e6, usage: 95e6 }); navigator.storage.persist = async () => { globalThis.relaisDemande = true; return true; };");
        await scene.Telephone.OuvrirLeFormulaireAsync();

        await Assertions.Expect(page.GetByText("Ce téléphone n’a presque plus de place")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Quartier trouvé.")).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("globalThis.relaisDemande"));
        Assert.Equal("Les Tilleuls", await page.Locator("select[name='Saisie.QuartierId'] option:checked").InnerTextAsync());
    }

    [Fact]
    public async Task La_premiere_visite_de_la_saisie_pese_moins_de_200_ko()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync((await serveur.Jeu.UnQuartierAsync()).Id);
        var courriel = await serveur.OuvrirUnCompteAsync(delegue.AgentId);
        await using var contexte = await chromium.TelephoneAsync(serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(courriel);
        // What the home page still fetches would come from the cache, and not be weighed.
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.clearBrowserCache");
        Dictionary<string, string> adresses = [];
        Dictionary<string, double> poids = [];
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) => adresses[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("request").GetProperty("url").GetString()!;
        session.Event("Network.loadingFinished").OnEvent += (_, e) => poids[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("encodedDataLength").GetDouble();
        await page.GotoAsync(Telephone.Saisir, new() { WaitUntil = WaitUntilState.NetworkIdle });

        foreach (var cle in poids.Keys.Where(c => adresses.GetValueOrDefault(c)?.StartsWith("http", StringComparison.Ordinal) != true).ToList()) poids.Remove(cle);
        var lignes = poids.OrderByDescending(p => p.Value).Select(p => $"{p.Value / 1000,7:0.0} ko  {new Uri(adresses[p.Key]).AbsolutePath}").ToList();
        var total = poids.Values.Sum() / 1000;
        TestContext.Current.TestOutputHelper!.WriteLine($"Saisie, première visite : {total:0.0} ko\n{string.Join('\n', lignes)}");
        Assert.True(total <= 200, $"La saisie pèse {total:0.0} ko à la première visite, 200 au plus :\n{string.Join('\n', lignes)}");
    }

    [Fact]
    public async Task L_accueil_et_le_barometre_s_ouvrent_sans_reseau_et_disent_de_quand_ils_datent()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var page = scene.Telephone.Page;
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        foreach (var (adresse, titre) in ((string, string)[])[("/", "Bonjour"), ("/veille/barometre", "Baromètre")])
        {
            await page.GotoAsync(adresse);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(titre);
            await Assertions.Expect(page.Locator("[data-relais-terrain-etat]")).ToContainTextAsync("Hors ligne · page de ");
        }
    }

    [Fact]
    public async Task Plus_de_place_du_tout_la_page_reste_et_dit_quoi_faire()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await page.AddInitScriptAsync("const mettre = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...a) { if (!sessionStorage.getItem('libre') && this.name === 'envois') throw new DOMException('', 'QuotaExceededError'); return mettre.apply(this, a); };");
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.RemplirAsync(Texte);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ce téléphone n’a plus de place et le réseau manque")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("textarea[name='Saisie.Texte']")).ToHaveValueAsync(Texte);

        await page.EvaluateAsync("sessionStorage.setItem('libre', 'oui')");
        await telephone.EnregistrerAsync();
        scene.Reseau.Etat = EtatDuReseau.Bon;
        await telephone.ToutEnvoyerAsync();
        Assert.Equal([(Texte, 0)], await scene.EnregistreesAsync());
    }

    private static string Jour() => TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Task DaterAsync(IPage page, string jour) => page.EvaluateAsync("jour => { document.querySelector('[name=\"Saisie.ObserveLe\"]').value = jour; }", jour);

    // Signed out since the visit, the délégué writes: one item waits.
    private static async Task<SceneDuTerrain> EcrireSessionFinieAsync(byte[]? photo = null)
    {
        var scene = await SceneDuTerrain.OuvrirAsync();
        await scene.Telephone.ExpirerLaSessionAsync();
        await scene.Telephone.OuvrirLeFormulaireAsync();
        await scene.Telephone.RemplirAsync(Texte, photo);
        await scene.Telephone.EnregistrerAsync();
        return scene;
    }
}
