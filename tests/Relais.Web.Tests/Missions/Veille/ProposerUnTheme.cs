using System.Net;
using AngleSharp.Dom;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Missions.Veille;

public sealed class ProposerUnTheme
{
    private static readonly Dictionary<string, string> SansTheme = new()
    {
        ["Saisie.QuartierId"] = "",
        ["Saisie.Lieu"] = "Marché de Port-Brenne",
        ["Saisie.Nature"] = "Difficulte",
        ["Saisie.Texte"] = "L’ascenseur est en panne et le bailleur ne répond pas aux locataires.",
    };

    [Fact]
    public async Task Sans_theme_rien_n_est_enregistre_et_un_toucher_sur_la_proposition_suffit()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnAgentAsync();
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync("/veille/observations/saisir");

        var reponse = await navigateur.EnvoyerAsync(page, new(SansTheme));
        var proposee = await Navigateur.AnalyserAsync(reponse);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        Assert.Empty(proposee.QuerySelectorAll("input[name='Saisie.ThemeCode'][checked]"));
        var bouton = proposee.QuerySelector(".relais-themes button[name='Saisie.ThemeCode']")!;
        Assert.Equal("logement", bouton.GetAttribute("value"));
        Assert.Contains("ascenseur", proposee.QuerySelector(".relais-themes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await navigateur.EnvoyerAsync(proposee, new(SansTheme) { ["Saisie.ThemeCode"] = "logement" })).StatusCode);
    }

    [Fact]
    public async Task Le_fragment_demande_en_ecrivant_ne_dit_rien_d_un_texte_qui_ne_dit_rien()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnAgentAsync();
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync("/veille/observations/saisir");
        navigateur.Http.DefaultRequestHeaders.Add("X-Relais-Jeton", page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value"));
        async Task<string> ProposerAsync(string texte) => await (await navigateur.Http.PostAsync("/veille/themes/proposer", new FormUrlEncodedContent([new("texte", texte)]))).Content.ReadAsStringAsync();

        Assert.Contains("data-relais-theme=\"logement\"", await ProposerAsync(SansTheme["Saisie.Texte"]), StringComparison.Ordinal);
        Assert.DoesNotContain("button", await ProposerAsync("Zzz."), StringComparison.Ordinal);
    }
}
