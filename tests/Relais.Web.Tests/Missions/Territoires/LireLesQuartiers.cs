using System.Net;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Territoires;

public sealed class LireLesQuartiers
{
    [Fact]
    public async Task Un_delegue_voit_son_quartier_d_abord()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Ajoncs");
        var mien = await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Genêts", -3.1);
        var agent = await serveur.Jeu.UnDelegueAsync(mien.Id);
        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);

        var page = await navigateur.LireAsync("/territoires/quartiers");

        Assert.Equal(["Les Genêts", "Les Ajoncs"], page.QuerySelectorAll("tbody td:first-child a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task La_recherche_ignore_les_accents()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Ajoncs");
        await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Genêts", -3.1);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var page = await navigateur.LireAsync("/territoires/quartiers?texte=genets");

        Assert.Equal(["Les Genêts"], page.QuerySelectorAll("tbody td:first-child a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task La_page_d_un_quartier_montre_sa_commune_et_sa_carte()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync();
        await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Ajoncs", -2.99);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var page = await navigateur.LireAsync($"/territoires/quartiers/{quartier.Id}");

        Assert.Contains("Port-Brenne (99001)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Contour de Les Genêts", page.QuerySelector("svg[role=img] title")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".relais-fiche__voisins a"), a => a.TextContent == "Les Ajoncs");
    }

    [Fact]
    public async Task Un_quartier_d_un_autre_departement_n_existe_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var ailleurs = await serveur.Jeu.UnQuartierAsync("QN09801N", "Ailleurs");
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync($"/territoires/quartiers/{ailleurs.Id}")).StatusCode);
    }
}
