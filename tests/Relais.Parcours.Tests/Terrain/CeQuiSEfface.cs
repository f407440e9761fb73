using Microsoft.Playwright;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>What a phone kept to be read goes with its agent: deactivated, replaced by another, or too long without contact.</summary>
[Collection(nameof(Parcours))]
public sealed class CeQuiSEfface
{
    private const string Texte = "Le hall est calme ce soir.";

    [Fact]
    public async Task L_agent_desactive_ne_lit_plus_rien_sur_ce_telephone()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var page = scene.Telephone.Page;
        var administrateur = await scene.Serveur.Jeu.UnAgentAsync(Role.Administrateur, "Chef");
        var resultat = await scene.Serveur.Jeu.AvecAsync<DesactiverAgentHandler, Resultat>(h => h.ExecuterAsync(new(scene.Delegue.AgentId, "Départ."), administrateur, CancellationToken.None));
        Assert.True(resultat.EstReussi);

        await page.GotoAsync(Telephone.Saisir);
        await page.WaitForURLAsync("**/connexion");
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await RienNeSeLitAsync(page);
    }

    [Fact]
    public async Task Un_autre_agent_qui_se_connecte_ne_trouve_rien_de_celui_d_avant()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        var page = scene.Telephone.Page;
        var autre = await scene.Serveur.Jeu.UnDelegueAsync((await scene.Serveur.Jeu.UnQuartierAsync("QN09903N", "Les Aulnes", -2)).Id);
        await scene.Telephone.ExpirerLaSessionAsync();
        await page.GotoAsync("/connexion");
        await page.SeConnecterAsync(await scene.Serveur.OuvrirUnCompteAsync(autre.AgentId));
        await scene.Telephone.DansLaBaseAsync("donnees.objectStore('reglages').delete('prepare');");
        await scene.Telephone.VisiterAsync();

        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await scene.Telephone.OuvrirLeFormulaireAsync();
        Assert.Equal(["Les Aulnes"], (await page.Locator("select[name='Saisie.QuartierId'] option").AllInnerTextsAsync()).Where(t => t.StartsWith("Les ", StringComparison.Ordinal)));
        await page.GotoAsync($"/veille/barometre/{scene.Delegue.Quartiers[0]}/noter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Pas de réseau" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Trop_de_jours_sans_contact_les_pages_partent_et_ce_qui_attend_reste()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync(reglages: new Dictionary<string, string?> { ["Terrain:JoursSansContact"] = "3" });
        var (telephone, page) = (scene.Telephone, scene.Telephone.Page);
        scene.Reseau.Etat = EtatDuReseau.Coupe;
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.RemplirAsync(Texte);
        await telephone.EnregistrerAsync();

        await telephone.DansLaBaseAsync("donnees.objectStore('reglages').put(Date.now() - 2.9 * 86_400_000, 'contact');");
        await telephone.OuvrirLeFormulaireAsync();
        await telephone.DansLaBaseAsync("donnees.objectStore('reglages').put(Date.now() - 3.1 * 86_400_000, 'contact');");
        await RienNeSeLitAsync(page);

        scene.Reseau.Etat = EtatDuReseau.Bon;
        await telephone.VisiterAsync();
        await telephone.ToutEnvoyerAsync();
        Assert.Equal([(Texte, 0)], await scene.EnregistreesAsync());
    }

    private static async Task RienNeSeLitAsync(IPage page)
    {
        // A kept page that learns its agent is gone leaves for the sign-in page: from a blank one, nothing crosses what is asked here.
        await page.GotoAsync("about:blank");
        foreach (var adresse in (string[])["/", Telephone.Saisir, "/veille/barometre", Telephone.Attente])
        {
            await page.GotoAsync(adresse);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Pas de réseau" })).ToBeVisibleAsync();
        }
    }
}
