using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Veille;
using Xunit;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>The text guard speaks in a basement, before anything is kept: what to write instead, or why it stays.</summary>
[Collection(nameof(Parcours))]
public sealed class GardeSansReseau
{
    [Fact]
    public async Task Une_observation_se_recrit_ou_se_garde_avec_un_motif()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.RemplirAsync("Rappeler le gardien au 06 12 34 56 78 ou à loge@exemple.fr.");
        await EnregistrerAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "2 passages à revoir" })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("Un numéro de téléphone désigne une personne")).ToBeVisibleAsync();
        await page.EstAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Remplacer par « [adresse retirée] »" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 passage à revoir" })).ToBeVisibleAsync();
        await EnregistrerAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 passage à revoir" })).ToBeFocusedAsync();
        await page.GetByLabel("Conserver, parce que").FillAsync("Numéro affiché dans le hall.");
        await telephone.EnregistrerAsync();
        scene.Reseau.Etat = EtatDuReseau.Bon;
        await telephone.ToutEnvoyerAsync();

        Assert.Equal([("Rappeler le gardien au 06 12 34 56 78 ou à [adresse retirée].", 0)], await scene.EnregistreesAsync());
        await using var donnees = scene.Serveur.Jeu.Ouvrir();
        Assert.Equal("Numéro affiché dans le hall.", (await donnees.Set<ConservationDePassage>().SingleAsync()).Motif);
    }

    [Fact]
    public async Task Une_alerte_dit_le_passage_sous_son_champ_et_un_motif_les_garde_tous()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var page = scene.Telephone.Page;
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await scene.Telephone.OuvrirLeFormulaireAsync("/alertes/signaler");
        await page.Locator("#gravite-4").CheckAsync();
        await page.GetByLabel("Famille").SelectOptionAsync("tranquillite");
        await page.GetByLabel("Ce qui se passe").FillAsync("M. Dubreuil est retenu au 3 rue des Lilas.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-relais-passage]")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("[data-relais-passage]").First).ToContainTextAsync("M. Dubreuil");
        await page.EstAccessibleAsync();

        await page.GetByLabel("Motif de conservation").FillAsync("Les secours en ont besoin.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/terrain/attente");
        scene.Reseau.Etat = EtatDuReseau.Bon;
        await scene.Telephone.ToutEnvoyerAsync();

        await using var donnees = scene.Serveur.Jeu.Ouvrir();
        Assert.Equal("M. Dubreuil est retenu au 3 rue des Lilas.", (await donnees.Set<Alerte>().SingleAsync()).Quoi);
    }

    private static Task EnregistrerAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
}
