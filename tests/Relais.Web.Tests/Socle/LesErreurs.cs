using System.Net;
using AngleSharp.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Socle;

public sealed class LesErreurs
{
    [Theory]
    [InlineData("veille_observation", "/veille/observations")]
    [InlineData("habilitations_agent", "/")]
    public async Task Une_base_qui_faillit_donne_une_page_francaise_et_une_reference(string table, string adresse)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue);
        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);
        await serveur.Jeu.RenommerLaTableAsync(table, "ailleurs");

        var reponse = await navigateur.DemanderAsync(adresse);

        Assert.Equal(HttpStatusCode.InternalServerError, reponse.StatusCode);
        var page = await Navigateur.AnalyserAsync(reponse);
        Assert.Equal("Relais a rencontré une erreur", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(32, page.QuerySelector("main code")!.TextContent.Length);
        Assert.NotNull(page.QuerySelector("header.fr-header"));
        Assert.NotNull(page.QuerySelector("footer.fr-footer"));
        Assert.DoesNotContain("Exception", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_sante_dit_si_le_processus_vit_et_s_il_joint_sa_base()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = serveur.NouveauNavigateur();
        Assert.Equal("vivant", await navigateur.Http.GetStringAsync("/sante/vivant"));
        Assert.Equal("prêt", await navigateur.Http.GetStringAsync("/sante/pret"));

        await serveur.Jeu.RenommerLaTableAsync("socle_migration", "ailleurs");

        var reponse = await navigateur.DemanderAsync("/sante");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, reponse.StatusCode);
        Assert.Equal("La base de données ne répond pas, ou n’est pas au niveau de cette version.", await reponse.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await navigateur.DemanderAsync("/sante/vivant")).StatusCode);
    }

    [Fact]
    public async Task Un_filtre_absent_de_l_adresse_n_est_pas_une_faute()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var administrateur = await serveur.Jeu.UnAgentAsync(Role.Administrateur);
        using var navigateur = await serveur.ConnecterAsync(administrateur.AgentId);

        var page = await navigateur.LireAsync("/habilitations/agents");

        Assert.Equal("Agents – Relais", page.Title);
        Assert.Empty(page.QuerySelectorAll(".fr-error-text"));
    }
}
