using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Veille;

public sealed class ReglerEtRevoir
{
    private const string Passages = "/veille/passages-conserves";
    private const string Themes = "/veille/themes";

    [Fact]
    public async Task La_sous_prefete_revoit_les_passages_conserves_depuis_l_accueil()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = (await serveur.Jeu.UnQuartierAsync()).Id;
        var delegue = await serveur.Jeu.UnDelegueAsync(quartier);
        await serveur.Jeu.SaisirAsync(
            new(Guid.NewGuid(), JeuDeVeille.UnContenu(quartier, "Le gardien répond au 06 12 34 56 78.")) { Motifs = [new MotifDeConservation("telephone", "06 12 34 56 78", "Affiché dans le hall.")] }, delegue);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Durand")).AgentId);

        Assert.Equal("1 passage conservé à revoir", (await navigateur.LireAsync("/")).QuerySelector($"main a[href='{Passages}']")!.TextContent.Trim());
        var page = await navigateur.LireAsync(Passages);
        Assert.Equal("06 12 34 56 78", page.QuerySelector("mark")!.TextContent);
        Assert.Contains("Affiché dans le hall.", page.Body!.TextContent, StringComparison.Ordinal);

        var reponse = await navigateur.EnvoyerAsync(page, new() { ["ids"] = page.QuerySelector("button[name=ids]")!.GetAttribute("value")! });

        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        Assert.Contains("Rien à revoir.", (await navigateur.LireAsync(Passages)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("revu le 10 mars 2026", (await navigateur.LireAsync($"{Passages}?revus=true")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L_administrateur_ajoute_un_theme_et_l_eteint()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Durand")).AgentId);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AjouterAsync(navigateur, "Jeunesse")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await AjouterAsync(navigateur, "Alimentation")).StatusCode);
        await navigateur.EnvoyerAsync(await navigateur.LireAsync(Themes), new() { ["monter"] = "alimentation" });
        var theme = await navigateur.LireAsync($"{Themes}/alimentation");
        Assert.True(theme.QuerySelector<IHtmlInputElement>("input[type=checkbox]")!.IsChecked);
        await navigateur.EnvoyerAsync(theme, new() { ["Libelle"] = "Aide alimentaire", ["EstActif"] = "false" });

        var lignes = (await navigateur.LireAsync(Themes)).QuerySelectorAll("tbody tr").Select(l => l.Children.Select(c => c.TextContent.Trim()).Take(2)).ToList();
        Assert.Equal(["Aide alimentaire", "Éteint"], lignes[^2]);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync($"{Themes}/inconnu")).StatusCode);
    }

    private static async Task<HttpResponseMessage> AjouterAsync(Navigateur navigateur, string libelle) =>
        await navigateur.EnvoyerAsync(await navigateur.LireAsync(Themes), new() { ["Libelle"] = libelle }, "form[action*=Ajouter]");
}
