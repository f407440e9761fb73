using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>The territories as people use them: by keyboard, with and without JavaScript, on a phone and at a desk.</summary>
[Collection(nameof(Parcours))]
public sealed class LesTerritoires(Chromium chromium)
{
    [Theory]
    [InlineData("/territoires/quartiers")]
    [InlineData("/territoires/quartiers/{quartier}")]
    [InlineData("/territoires/contrats/{contrat}")]
    [InlineData("/territoires/situer")]
    public async Task La_carte_s_ouvre_sous_la_politique_de_securite_et_reste_accessible(string modele)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (quartier, contrat) = await SceneAsync(serveur);
        var courriel = await serveur.OuvrirUnCompteAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);

        foreach (var contexte in (IBrowserContext[])[telephone, bureau])
        {
            var page = await contexte.NewPageAsync();
            var fautes = Ecouter(page);
            await page.SeConnecterAsync(courriel);
            await page.GotoAsync(modele.Replace("{quartier}", $"{quartier.Id}", StringComparison.Ordinal).Replace("{contrat}", $"{contrat.Id}", StringComparison.Ordinal));
            await page.WaitForSelectorAsync("[data-carte-prete]");
            await page.EstAccessibleAsync();
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.EstContrasteeAsync();
            Assert.Empty(fautes);
        }
    }

    [Fact]
    public async Task La_carte_se_parcourt_et_se_questionne_au_clavier()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (quartier, _) = await SceneAsync(serveur);
        var courriel = await serveur.OuvrirUnCompteAsync((await serveur.Jeu.UnDelegueAsync(quartier.Id)).AgentId);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        var page = await bureau.NewPageAsync();
        await page.SeConnecterAsync(courriel);
        await page.GotoAsync($"/territoires/quartiers/{quartier.Id}");
        await page.WaitForSelectorAsync("[data-carte-prete]");
        var lieu = page.Locator("[data-carte-lieu]");

        await page.GetByRole(AriaRole.Region, new() { Name = "Carte", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(lieu).ToContainTextAsync("dans Les Genêts");

        for (var pas = 0; pas < 8; pas++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
            await page.WaitForTimeoutAsync(400);
        }

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(lieu).Not.ToContainTextAsync("dans Les Genêts");

        await page.GetByRole(AriaRole.Button, new() { Name = "Superposer les quartiers 2015" }).PressAsync("Space");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Superposer les quartiers 2015" })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Un_point_touche_dit_les_deux_geographies()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (quartier, _) = await SceneAsync(serveur);
        var courriel = await serveur.OuvrirUnCompteAsync((await serveur.Jeu.UnDelegueAsync(quartier.Id)).AgentId);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse);
        var page = await telephone.NewPageAsync();
        await page.SeConnecterAsync(courriel);
        await page.GotoAsync($"/territoires/quartiers/{quartier.Id}");
        await page.WaitForSelectorAsync("[data-carte-prete]");

        await page.Locator("canvas.maplibregl-canvas").ClickAsync();

        var lieu = page.Locator("[data-carte-lieu]");
        await Assertions.Expect(lieu).ToContainTextAsync("Quartiers 2024 : dans Les Genêts");
        await Assertions.Expect(lieu).ToContainTextAsync("Quartiers 2015 : dans Les Genêts d’hier");
    }

    [Fact]
    public async Task Sans_JavaScript_le_contour_le_tableau_et_les_formulaires_restent()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (quartier, _) = await SceneAsync(serveur);
        var courriel = await serveur.OuvrirUnCompteAsync((await serveur.Jeu.UnDelegueAsync(quartier.Id)).AgentId);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse, avecJavaScript: false);
        var page = await telephone.NewPageAsync();
        await page.SeConnecterAsync(courriel);

        await page.GotoAsync($"/territoires/quartiers/{quartier.Id}");
        await Assertions.Expect(page.Locator("[data-carte]")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "Contour de Les Genêts" })).ToBeVisibleAsync();
        await page.GotoAsync("/territoires/situer");
        await page.GetByLabel("Latitude").FillAsync("46");
        await page.GetByLabel("Longitude").FillAsync("-3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Situer le point" }).ClickAsync();
        await Assertions.Expect(page.Locator(".relais-encadre")).ToContainTextAsync("dans Les Genêts");
    }

    [Fact]
    public async Task Un_administrateur_essaie_puis_ecrit_un_import_au_clavier()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var courriel = await serveur.OuvrirUnCompteAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        var page = await bureau.NewPageAsync();
        await page.SeConnecterAsync(courriel);
        await page.GotoAsync("/territoires/quartiers");
        await page.GetByRole(AriaRole.Link, new() { Name = "Importer un fichier" }).PressAsync("Enter");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "contours.geojson",
            MimeType = "application/geo+json",
            Buffer = System.Text.Encoding.UTF8.GetBytes("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":"QN09901N","lib_qp":"Les Genêts"},"geometry":{"type":"Polygon","coordinates":[[[-3,46],[-2.99,46],[-2.99,46.01],[-3,46.01],[-3,46]]]}}]}"""),
        });

        await page.GetByRole(AriaRole.Button, new() { Name = "Essayer l’import" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Essai de l’import");
        await page.EstAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Écrire pour de bon" }).PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Import écrit");
        await page.GotoAsync("/territoires/quartiers");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Les Genêts" })).ToBeVisibleAsync();
    }

    /// <summary>What the console refuses: a security policy broken by the map would show here.</summary>
    private static List<string> Ecouter(IPage page)
    {
        List<string> fautes = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error") fautes.Add(message.Text);
        };
        page.PageError += (_, erreur) => fautes.Add(erreur);
        return fautes;
    }

    private static async Task<(Quartier Quartier, ContratDeVille Contrat)> SceneAsync(ServeurDeTest serveur)
    {
        var quartier = await serveur.Jeu.UnQuartierAsync();
        await serveur.Jeu.UnQuartierAsync("QP099001", "Les Genêts d’hier");
        await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Ajoncs", -2.988);
        var contrat = await serveur.Jeu.UnContratAsync(quartier.Id);
        await serveur.Jeu.UnePocheAsync(contrat, contour: JeuTerritoires.Carre(-3.012, 46));
        return (quartier, contrat);
    }
}
