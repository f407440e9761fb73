using System.Net;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Indicateurs;
using Xunit;

namespace Relais.Web.Tests.Missions.Indicateurs;

public sealed class PartagerUnTableau
{
    private const string Note = "Le chantier n’est pas livré.";

    [Fact]
    public async Task Du_tableau_a_l_adresse_des_partenaires_puis_a_son_retrait()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, navigateur) = await UnDelegueAsync(serveur);
        using var auteur = navigateur;
        using var partenaire = serveur.NouveauNavigateur();
        var nouveau = await auteur.LireAsync(IndicateursLiens.NouveauTableau);
        using var fait = await auteur.EnvoyerAsync(nouveau, new() { ["Saisie.Titre"] = "Nos quartiers", ["Saisie.Quartiers"] = delegue.Quartiers[0].ToString(), ["Saisie.Indicateurs"] = "population" });
        var tableau = Guid.Parse(fait.Headers.Location!.ToString().Split('/')[^1]);

        var publier = await auteur.LireAsync(IndicateursLiens.PublierTableau(tableau));
        await auteur.EnvoyerAsync(publier, new() { ["JusquAu"] = "2026-04-30" });
        var page = await auteur.LireAsync(IndicateursLiens.Tableau(tableau));
        var adresse = page.QuerySelector(".relais-lien a")!.TextContent.Trim();

        var publique = await partenaire.DemanderAsync(new Uri(adresse).PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, publique.StatusCode);
        Assert.Contains("2 000", WebUtility.HtmlDecode(await publique.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace('\u202F', ' ').Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal("no-referrer", publique.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", publique.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.True(publique.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain(adresse, (await auteur.LireAsync(IndicateursLiens.Tableau(tableau))).Body!.InnerHtml, StringComparison.Ordinal);

        await auteur.EnvoyerAsync(await auteur.LireAsync(IndicateursLiens.Tableau(tableau)), [], "main form[action$='/retirer']");
        Assert.Equal(HttpStatusCode.NotFound, (await partenaire.DemanderAsync(new Uri(adresse).PathAndQuery)).StatusCode);
    }

    [Fact]
    public async Task Une_adresse_expiree_ou_inventee_repond_la_meme_chose()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, navigateur) = await UnDelegueAsync(serveur);
        using var _ = navigateur;
        using var partenaire = serveur.NouveauNavigateur();
        var jeton = await serveur.Jeu.PublierAsync(await serveur.Jeu.UnTableauAsync(delegue), delegue, new DateOnly(2026, 3, 20));
        Assert.Equal(HttpStatusCode.OK, (await partenaire.DemanderAsync(IndicateursLiens.Publique(jeton))).StatusCode);

        serveur.Jeu.Temps.Advance(TimeSpan.FromDays(12));
        using var expiree = await partenaire.DemanderAsync(IndicateursLiens.Publique(jeton));
        using var inventee = await partenaire.DemanderAsync(IndicateursLiens.Publique("inventee"));

        Assert.Equal(HttpStatusCode.NotFound, expiree.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, inventee.StatusCode);
        Assert.Equal((await Navigateur.AnalyserAsync(expiree)).QuerySelector("main")!.TextContent, (await Navigateur.AnalyserAsync(inventee)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Ce_qui_est_publie_reste_fige_quand_le_tableau_ou_les_chiffres_changent()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, navigateur) = await UnDelegueAsync(serveur);
        using var auteur = navigateur;
        using var partenaire = serveur.NouveauNavigateur();
        var jeton = await serveur.Jeu.PublierAsync(await serveur.Jeu.UnTableauAsync(delegue), delegue);
        var avant = (await partenaire.LireAsync(IndicateursLiens.Publique(jeton))).QuerySelector("main")!.TextContent;

        await serveur.Jeu.ImporterIndicateursAsync("DEMO_2023.csv", JeuIndicateurs.Demographie("QN09900N;Quartier 1;9999;Port-Brenne;41,5;0;1012;0"));

        Assert.Contains(Note, avant, StringComparison.Ordinal);
        Assert.Equal(avant, (await partenaire.LireAsync(IndicateursLiens.Publique(jeton))).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Un_collegue_lit_le_tableau_mais_ne_le_modifie_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, navigateur) = await UnDelegueAsync(serveur);
        using var _ = navigateur;
        var tableau = await serveur.Jeu.UnTableauAsync(delegue);
        using var collegue = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Delegue, "Petit")).AgentId);

        Assert.Equal(HttpStatusCode.OK, (await collegue.DemanderAsync(IndicateursLiens.Tableau(tableau))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await collegue.DemanderAsync(IndicateursLiens.ModifierTableau(tableau))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await collegue.DemanderAsync(IndicateursLiens.PublierTableau(tableau))).StatusCode);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("ods", "application/vnd.oasis.opendocument.spreadsheet")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Le_tableau_se_remet_en_fichier_avec_ses_sources(string format, string type)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, navigateur) = await UnDelegueAsync(serveur);
        using var auteur = navigateur;
        var tableau = await serveur.Jeu.UnTableauAsync(delegue);

        using var reponse = await auteur.DemanderAsync(IndicateursLiens.FichierDuTableau(tableau, format));

        Assert.Equal(type, reponse.Content.Headers.ContentType!.MediaType);
        if (format == "csv") Assert.Contains("# Source : INSEE, démographie des quartiers, édition 2021.", await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<(Acteur Delegue, Navigateur Navigateur)> UnDelegueAsync(ServeurDeTest serveur)
    {
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.DesChiffresAsync("QN09900N");
        return (delegue, await serveur.ConnecterAsync(delegue.AgentId));
    }
}
