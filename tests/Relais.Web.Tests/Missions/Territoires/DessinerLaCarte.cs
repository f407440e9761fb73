using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Socle;
using Xunit;

namespace Relais.Web.Tests.Missions.Territoires;

public sealed class DessinerLaCarte
{
    private const string Contours = "/territoires/contours/g2024";

    [Fact]
    public async Task Le_navigateur_garde_sa_copie_et_la_fait_confirmer()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var premiere = await navigateur.DemanderAsync(Contours);
        navigateur.Http.DefaultRequestHeaders.IfNoneMatch.Add(EntityTagHeaderValue.Parse(premiere.Headers.ETag!.ToString()));
        var seconde = await navigateur.DemanderAsync(Contours);

        Assert.Equal(HttpStatusCode.OK, premiere.StatusCode);
        Assert.Equal("application/geo+json", premiere.Content.Headers.ContentType!.MediaType);
        Assert.Equal("private, no-cache", premiere.Headers.CacheControl!.ToString().Replace("no-cache, private", "private, no-cache", StringComparison.Ordinal));
        Assert.Contains("Les Genêts", await premiere.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, seconde.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync("/territoires/contours/g1996")).StatusCode);
    }

    [Fact]
    public async Task Les_contours_d_un_autre_departement_n_y_sont_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync("QN09801N", "Ailleurs");
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        Assert.DoesNotContain("Ailleurs", await (await navigateur.DemanderAsync(Contours)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/territoires/quartiers")]
    [InlineData("/territoires/situer")]
    public async Task Sans_script_la_carte_est_cachee_et_la_page_reste(string adresse)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var page = await navigateur.LireAsync(adresse);

        Assert.True(page.QuerySelector("[data-carte]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task La_politique_de_securite_ne_s_ouvre_qu_au_fond_regle()
    {
        await using var ferme = await ServeurDeTest.DemarrerAsync();
        await using var ouvert = await ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?>
        {
            ["Carte:Tuiles"] = "https://tuiles.exemple.invalid/plan/{z}/{x}/{y}.png",
            ["Carte:Attribution"] = "© Exemple",
        });

        Assert.Contains("connect-src 'self'; worker-src 'self';", await PolitiqueAsync(ferme), StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https://tuiles.exemple.invalid;", await PolitiqueAsync(ouvert), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://tuiles.exemple.invalid/{z}/{x}/{y}.png", "© Exemple", "HTTPS")]
    [InlineData("https://tuiles.exemple.invalid/plan.png", "© Exemple", "{z}")]
    [InlineData("https://tuiles.exemple.invalid/{z}/{x}/{y}.png", "", "Attribution")]
    public async Task Un_fond_mal_regle_arrete_le_demarrage(string tuiles, string attribution, string phrase)
    {
        var erreur = await Assert.ThrowsAnyAsync<OptionsValidationException>(() => ServeurDeTest.DemarrerAsync(
            reglages: new Dictionary<string, string?> { ["Carte:Tuiles"] = tuiles, ["Carte:Attribution"] = attribution }));

        Assert.Contains(phrase, erreur.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("/fond/{z}/{x}/{y}.png", null)]
    [InlineData("https://tuiles.exemple.invalid:8443/{z}/{x}/{y}.png?cle=1", "https://tuiles.exemple.invalid:8443")]
    public void L_origine_des_tuiles_se_deduit_de_leur_adresse(string tuiles, string? attendue) =>
        Assert.Equal(attendue, new ReglagesDeCarte { Tuiles = tuiles }.OrigineDesTuiles);

    private static async Task<string> PolitiqueAsync(ServeurDeTest serveur)
    {
        using var navigateur = serveur.NouveauNavigateur();
        return Assert.Single((await navigateur.DemanderAsync("/connexion")).Headers.GetValues("Content-Security-Policy"));
    }
}
