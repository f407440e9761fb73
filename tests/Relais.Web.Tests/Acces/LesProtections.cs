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
    public async Task Hors_demonstration_seul_https_est_servi_et_le_navigateur_s_en_souvient()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?> { ["Relais:Demonstration"] = "false" });
        using var navigateur = serveur.NouveauNavigateur();

        var enClair = await navigateur.DemanderAsync("/connexion");
        navigateur.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        navigateur.Http.DefaultRequestHeaders.Host = "relais.exemple.invalid";
        var chiffree = await navigateur.DemanderAsync("/connexion");

        Assert.Equal(HttpStatusCode.BadRequest, enClair.StatusCode);
        Assert.False(enClair.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.OK, chiffree.StatusCode);
        Assert.StartsWith("max-age=", Assert.Single(chiffree.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.All(chiffree.Headers.GetValues("Set-Cookie"), c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Seul_un_mandataire_declare_dit_d_ou_vient_la_demande()
    {
        var limite = new Dictionary<string, string?> { ["Securite:ConnexionsParMinute"] = "1", ["Securite:Mandataires"] = "10.0.0.5" };
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: limite);
        using var navigateur = serveur.NouveauNavigateur();
        var page = await navigateur.LireAsync("/connexion");
        var saisie = new Dictionary<string, string> { ["Saisie.Courriel"] = "personne@exemple.invalid", ["Saisie.MotDePasse"] = "x" };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await DepuisAsync("192.0.2.7, 10.0.0.5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await DepuisAsync("192.0.2.8, 10.0.0.5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await DepuisAsync("192.0.2.9, 203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await DepuisAsync("192.0.2.10, 203.0.113.1"));

        async Task<HttpStatusCode> DepuisAsync(string chemin)
        {
            navigateur.Http.DefaultRequestHeaders.Remove("X-Forwarded-For");
            navigateur.Http.DefaultRequestHeaders.Add("X-Forwarded-For", chemin);
            return (await navigateur.EnvoyerAsync(page, new(saisie))).StatusCode;
        }
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
