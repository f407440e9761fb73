using Microsoft.Playwright;
using Xunit;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>Relais as an application of the phone: installed, pressed with a thumb, spoken to.</summary>
[Collection(nameof(Parcours))]
public sealed class SurLeTelephone(Chromium chromium)
{
    private const int Cible = 44;

    // A browser that understands speech by itself, as Chromium 139 does where it has the voices; this one has none.
    private const string Oreille = """
        globalThis.SpeechRecognition = class extends EventTarget {
          static available = async ({ processLocally }) => (processLocally ? 'available' : 'unavailable');
          start() {
            globalThis.relaisOreille = { local: this.processLocally, langue: this.lang };
            const dit = Object.assign([{ transcript: ' trois vitres cassées' }], { isFinal: true });
            setTimeout(() => this.dispatchEvent(Object.assign(new Event('result'), { results: [dit], resultIndex: 0 })), 50);
          }
          stop() { this.dispatchEvent(new Event('end')); }
        };
        """;

    [Fact]
    public async Task Le_navigateur_ne_trouve_rien_qui_empeche_de_l_installer()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        await scene.Telephone.Page.GotoAsync(Telephone.Saisir);
        var session = await scene.Telephone.Page.Context.NewCDPSessionAsync(scene.Telephone.Page);

        var manifeste = await session.SendAsync("Page.getAppManifest");
        var erreurs = await session.SendAsync("Page.getInstallabilityErrors");

        Assert.Equal(0, manifeste!.Value.GetProperty("errors").GetArrayLength());
        Assert.Contains("Relais – délégués du préfet", manifeste.Value.GetProperty("data").GetString(), StringComparison.Ordinal);
        Assert.Equal([], erreurs!.Value.GetProperty("installabilityErrors").EnumerateArray().Select(e => e.GetProperty("errorId").GetString()));
    }

    [Theory]
    [InlineData(Telephone.Saisir)]
    [InlineData("/alertes/signaler")]
    [InlineData(Telephone.Attente)]
    public async Task Ce_qui_se_touche_fait_au_moins_44_pixels(string adresse)
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync(visiter: false);
        await using var contexte = await chromium.AuDoigtAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync(adresse);
        await page.Locator("[data-relais-attente]:not([hidden]), form[data-relais-prete]").First.WaitForAsync();

        Assert.Empty(await PetitesAsync(page));
    }

    [Fact]
    public async Task Le_barometre_se_note_du_pouce()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync(visiter: false);
        await using var contexte = await chromium.AuDoigtAsync(scene.Serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync("/veille/barometre");
        await page.Locator("summary", new() { HasText = "Semaine d’avant" }).ClickAsync();
        Assert.Empty(await PetitesAsync(page));

        await page.Locator(".relais-barometre__lien").First.ClickAsync();
        await page.Locator("form[data-relais-prete]").WaitForAsync();
        Assert.Empty(await PetitesAsync(page));
    }

    [Fact]
    public async Task La_dictee_reste_dans_le_telephone_ecrit_ou_est_le_curseur_et_le_dit()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync(visiter: false);
        await using var contexte = await chromium.AuDoigtAsync(scene.Serveur.Adresse);
        await contexte.AddInitScriptAsync(Oreille);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync(Telephone.Saisir);
        await page.GetByLabel("Ce que vous avez observé").FillAsync("Hall B :");
        await Assertions.Expect(page.GetByText("Votre voix ne quitte pas ce téléphone.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dicter" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("Ce que vous avez observé")).ToHaveValueAsync("Hall B : trois vitres cassées");
        Assert.Equal("true fr-FR", await page.EvaluateAsync<string>("`${relaisOreille.local} ${relaisOreille.langue}`"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Arrêter la dictée" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dicter" })).ToBeVisibleAsync();
        await page.EstAccessibleAsync();
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Une_voix_qui_sortirait_du_telephone_demande_l_accord_de_l_administration_et_se_dit(bool permise, int boutons)
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync(visiter: false, new Dictionary<string, string?> { ["Terrain:DicteeDistante"] = permise ? "true" : "false" });
        await using var contexte = await chromium.AuDoigtAsync(scene.Serveur.Adresse);
        await contexte.AddInitScriptAsync(Oreille.Replace("'available'", "'unavailable'", StringComparison.Ordinal));
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(scene.Courriel);
        await page.GotoAsync(Telephone.Saisir);
        await page.Locator("form[data-relais-prete]").WaitForAsync();

        if (permise) await Assertions.Expect(page.GetByText("Ce navigateur envoie votre voix à son éditeur")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dicter" })).ToHaveCountAsync(boutons);
    }

    private static Task<string[]> PetitesAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        cible => [...document.querySelectorAll('main :is(button, a.fr-btn, input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea, summary), main :is(.relais-choix, .fr-checkbox-group) label, main .relais-barometre__lien, .relais-terrain a')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }))
          .map(e => [e.getBoundingClientRect(), `${e.tagName} ${e.id || e.className} ${e.innerText ?? ''}`])
          .filter(([{ width, height }]) => height > 0 && (height < cible || width < cible))
          .map(([{ width, height }, nom]) => `${nom} ${Math.round(width)} × ${Math.round(height)}`)
        """,
        Cible);
}
