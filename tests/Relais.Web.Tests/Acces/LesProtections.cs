using System.Net;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Acces;

public sealed class LesProtections
{
    [Fact]
    public async Task Trop_d_essais_de_connexion_sont_refuses_en_francais()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?> { ["Securite:ConnexionsParMinute"] = "3" });
        using var navigateur = serveur.NouveauNavigateur();
        var page = await navigateur.LireAsync("/connexion");
        var saisie = new Dictionary<string, string> { ["Saisie.Courriel"] = "personne@exemple.invalid", ["Saisie.MotDePasse"] = "x" };
        for (var essai = 0; essai < 3; essai++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, new(saisie))).StatusCode);

        var reponse = await navigateur.EnvoyerAsync(page, saisie);

        Assert.Equal(HttpStatusCode.TooManyRequests, reponse.StatusCode);
        Assert.Contains("Trop d’essais", await reponse.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.DemanderAsync("/connexion")).StatusCode);
    }

    [Fact]
    public async Task Les_cookies_sont_fermes_aux_scripts_et_reserves_a_https()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue);
        var courriel = await serveur.OuvrirUnCompteAsync(agent.AgentId);
        using var navigateur = serveur.NouveauNavigateur();
        var page = await navigateur.LireAsync("/connexion");
        navigateur.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var reponse = await navigateur.EnvoyerAsync(page, new() { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = ServeurDeTest.MotDePasse });

        var cookie = Assert.Single(reponse.Headers.GetValues("Set-Cookie"), c => c.StartsWith("relais.session=", StringComparison.Ordinal));
        foreach (var drapeau in (string[])["secure", "httponly", "samesite=lax"]) Assert.Contains(drapeau, cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Aucune_page_n_admet_de_script_ni_de_style_en_ligne()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = serveur.NouveauNavigateur();

        var reponse = await navigateur.DemanderAsync("/connexion");

        var politique = Assert.Single(reponse.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-", politique, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", politique, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(reponse.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/nulle-part", HttpStatusCode.NotFound, "Page introuvable")]
    [InlineData("/habilitations/agents", HttpStatusCode.Forbidden, "Cette page ne vous est pas ouverte")]
    public async Task Une_erreur_se_lit_en_francais(string adresse, HttpStatusCode attendu, string titre)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue);
        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);

        var reponse = await navigateur.DemanderAsync(adresse);

        Assert.Equal(attendu, reponse.StatusCode);
        Assert.Contains(titre, await reponse.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
