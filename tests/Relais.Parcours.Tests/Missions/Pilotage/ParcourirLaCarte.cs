using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Missions.Pilotage;

/// <summary>The thematic map: drawn over its table, moved through the months by keyboard, kept as an image; a table without JavaScript.</summary>
[Collection(nameof(Parcours))]
public sealed class ParcourirLaCarte(Chromium chromium)
{
    [Fact]
    public async Task Le_curseur_des_mois_change_le_tableau_et_la_carte_au_clavier()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        var page = await OuvrirAsync(serveur, bureau);
        await page.WaitForSelectorAsync("[data-carte-prete]");
        await page.EstAccessibleAsync();
        var titre = page.Locator("#carte-titre");
        await Assertions.Expect(titre).ToHaveTextAsync("Observations, mars 2026");

        await page.GetByLabel("Parcourir les mois").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");

        await Assertions.Expect(titre).ToHaveTextAsync("Observations, février 2026");
        await Assertions.Expect(page.Locator("tbody .relais-valeur").First).ToHaveTextAsync("0");
        Assert.Contains("mois=2026-02", page.Url, StringComparison.OrdinalIgnoreCase);
        await page.WaitForSelectorAsync("[data-carte-prete]");
        var image = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Carte en PNG" }).ClickAsync());
        Assert.Equal("observations-fevrier-2026.png", image.SuggestedFilename);
        var octets = await File.ReadAllBytesAsync((await image.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(octets, 1, 3));
    }

    [Fact]
    public async Task Le_curseur_des_editions_remonte_le_temps_d_un_indicateur()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        await serveur.Jeu.UnQuartierAsync("QN09901I", "Les Genêts");
        await serveur.Jeu.DesChiffresAsync("QN09901I");
        await serveur.Jeu.ImporterIndicateursAsync("DEMO_2022.csv", JeuIndicateurs.Demographie("QN09901I;Les Genêts;2345;Port-Brenne;41,5;0;1012;0"));
        var page = await bureau.NewPageAsync();
        await page.SeConnecterAsync(await serveur.OuvrirUnCompteAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId));
        await page.GotoAsync("/carte?mesure=indicateur:population");
        await Assertions.Expect(page.Locator("tbody .relais-valeur").First).ToHaveTextAsync("2 345");

        await page.GetByLabel("Parcourir les éditions").FocusAsync();
        await page.Keyboard.PressAsync("Home");

        await Assertions.Expect(page.Locator("#carte-titre")).ToContainTextAsync("édition 2021");
        await Assertions.Expect(page.Locator("tbody .relais-valeur").First).ToHaveTextAsync("2 000");
        await page.EstAccessibleAsync();
    }

    [Fact]
    public async Task Sans_JavaScript_le_tableau_dit_tout_et_les_filtres_marchent()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript: false);
        var page = await OuvrirAsync(serveur, telephone);

        await Assertions.Expect(page.Locator("[data-carte-thematique]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("tbody .relais-valeur").First).ToHaveTextAsync("1");
        await page.GetByLabel("Mois").SelectOptionAsync("2026-02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();
        await Assertions.Expect(page.Locator("#carte-titre")).ToHaveTextAsync("Observations, février 2026");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Carte en GeoJSON" })).ToBeVisibleAsync();
    }

    private static async Task<IPage> OuvrirAsync(ServeurDeTest serveur, IBrowserContext contexte)
    {
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync(2);
        await serveur.Jeu.UneObservationAsync(delegue, c => c with { Point = PointApproche.De(46, -3) });
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(delegue.AgentId));
        await page.GotoAsync("/carte?mesure=observations&mois=2026-03");
        return page;
    }
}
