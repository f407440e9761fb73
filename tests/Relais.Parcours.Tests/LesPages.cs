using Microsoft.Playwright;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Parcours.Tests;

/// <summary>Every page of the catalogue, at the two widths and in both themes, under axe.</summary>
[Collection(nameof(Parcours))]
public sealed class LesPages(Chromium chromium)
{
    public static TheoryData<string, Role> Catalogue => new()
    {
        { "/connexion", Role.Delegue },
        { "/", Role.Delegue },
        { "/", Role.SousPrefet },
        { "/", Role.Administrateur },
    };

    [Theory, MemberData(nameof(Catalogue))]
    public async Task Une_page_est_accessible_au_telephone_et_au_bureau(string adresse, Role role)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync(role);
        var courriel = await serveur.OuvrirUnCompteAsync(agent.AgentId);
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);

        foreach (var contexte in (IBrowserContext[])[telephone, bureau])
        {
            var page = await contexte.NewPageAsync();
            await page.SeConnecterAsync(courriel);
            await page.GotoAsync(adresse);
            await page.EstAccessibleAsync();
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.EstAccessibleAsync();
        }
    }
}
