using System.Net;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Pilotage;

public sealed class SAbonner
{
    [Fact]
    public async Task Depuis_une_liste_filtree_on_s_abonne_puis_on_revoque()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UneObservationAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var liste = await navigateur.LireAsync($"/veille/observations?theme=logement&quartier={delegue.Quartiers[0]}&texte=gymnase");
        var adresse = liste.QuerySelector("a[href^='/abonnements/nouveau']")!.GetAttribute("href")!;
        Assert.DoesNotContain("texte", adresse, StringComparison.Ordinal);

        using var pris = await navigateur.EnvoyerAsync(await navigateur.LireAsync(adresse), new() { ["Rythme"] = "mensuel" });
        Assert.Equal(HttpStatusCode.Found, pris.StatusCode);
        var page = await navigateur.LireAsync("/abonnements");
        Assert.Contains("Quartier 1", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Le 1er de chaque mois", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);

        using var revoque = await navigateur.EnvoyerAsync(page, []);
        Assert.Equal(HttpStatusCode.Found, revoque.StatusCode);
        Assert.Null((await navigateur.LireAsync("/abonnements")).QuerySelector("tbody"));
    }

    [Fact]
    public async Task Ce_que_l_on_ne_lit_pas_n_existe_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var autre = await serveur.Jeu.UnDelegueEnMissionAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnDelegueEnMissionAsync()).AgentId);

        foreach (var suite in (string[])[$"?quartier={autre.Quartiers[0]}", "?quartier=hors", "?theme=inconnu", $"?tableau={Guid.NewGuid()}"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync($"/abonnements/nouveau{suite}")).StatusCode);
        }
    }
}
