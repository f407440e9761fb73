using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Rapports;
using Xunit;

namespace Relais.Parcours.Tests.Missions.Rapports;

/// <summary>The sous-préfète closes the month from the list of reports, then opens a visit dossier from the page of a quarter: with and without JavaScript.</summary>
[Collection(nameof(Parcours))]
public sealed class PreparerUneVisite(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task De_la_cloture_du_mois_au_dossier_de_visite(bool avecJavaScript)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await using var bureau = await chromium.BureauAsync(serveur.Adresse, avecJavaScript);
        var page = await bureau.NewPageAsync();
        await page.SeConnecterAsync(await serveur.OuvrirUnCompteAsync(sousPrefete.AgentId));

        await page.GotoAsync(RapportsLiens.Suivi(JeuRapports.Fevrier));
        await page.GetByRole(AriaRole.Link, new() { Name = "Clore le mois" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clore le mois" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Dites pourquoi vous closez le mois");
        await page.GetByLabel("Pourquoi clore sans ce qui manque").FillAsync("La synthèse part vendredi.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clore le mois" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("est clos");

        await page.GotoAsync($"/territoires/quartiers/{delegue.Quartiers[0]}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dossier de visite" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "Contour de" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Promesses dues" })).ToBeVisibleAsync();
        if (avecJavaScript) await page.EstAccessibleAsync();
    }
}
