using Microsoft.Playwright;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>Light, dark, or as the system: chosen at the foot of any page, by keyboard.</summary>
[Collection(nameof(Parcours))]
public sealed class ChoisirUnTheme(Chromium chromium)
{
    [Fact]
    public async Task Le_theme_choisi_demeure_et_ses_dessins_ne_viennent_qu_a_l_ouverture()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var courriel = await serveur.OuvrirUnCompteAsync((await serveur.Jeu.UnDelegueAsync((await serveur.Jeu.UnQuartierAsync()).Id)).AgentId);
        await using var contexte = await chromium.TelephoneAsync(serveur.Adresse);
        var page = await contexte.NewPageAsync();
        await page.SeConnecterAsync(courriel);
        List<string> dessins = [];
        page.Request += (_, demande) =>
        {
            if (demande.Url.Contains("/artwork/", StringComparison.Ordinal)) dessins.Add(demande.Url);
        };
        await page.GotoAsync("/veille/observations/saisir", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(dessins);

        await page.GetByRole(AriaRole.Button, new() { Name = "Paramètres d’affichage" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var fenetre = page.GetByRole(AriaRole.Dialog, new() { Name = "Paramètres d’affichage" });
        await Assertions.Expect(fenetre).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(fenetre.Locator("use[href^='/dsfr/artwork/']")).ToHaveCountAsync(9);
        await fenetre.GetByLabel("Thème sombre").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-fr-theme", "dark");
        Assert.Equal(3, dessins.Select(d => new Uri(d).AbsolutePath).Distinct().Count());
        await page.EstContrasteeAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-fr-theme", "dark");
    }
}
