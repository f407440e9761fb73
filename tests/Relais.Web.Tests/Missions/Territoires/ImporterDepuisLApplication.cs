using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Missions.Territoires;

public sealed class ImporterDepuisLApplication
{
    private const string Page = "/territoires/imports";
    private const string Contours = """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":"QN09901N","lib_qp":"Les Genêts"},"geometry":{"type":"Polygon","coordinates":[[[-3,46],[-2.99,46.01],[-2.99,46],[-3,46.01],[-3,46]]]}}]}""";

    [Fact]
    public async Task L_essai_n_ecrit_rien_et_l_ecriture_n_a_pas_besoin_d_un_second_envoi()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);

        var essai = await DeposerAsync(navigateur, "contours", ("contours.geojson", Contours));
        var rapport = await navigateur.LireAsync(essai.Headers.Location!.ToString());

        Assert.Equal("Essai de l’import", rapport.QuerySelector("h1")!.TextContent);
        Assert.Contains("Contour à réparer", rapport.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await QuartiersAsync(serveur));

        var ecrit = await navigateur.EnvoyerAsync(rapport, [], "form[action$='handler=ecrire']");
        Assert.Equal("Import écrit", (await navigateur.LireAsync(ecrit.Headers.Location!.ToString())).QuerySelector("h1")!.TextContent);
        Assert.Equal(1, await QuartiersAsync(serveur));
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.EnvoyerAsync(rapport, [], "form[action$='handler=ecrire']")).StatusCode);
        Assert.Contains("Rien à changer", (await navigateur.LireAsync((await DeposerAsync(navigateur, "contours", ("contours.geojson", Contours))).Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_fichier_refuse_se_lit_ligne_a_ligne_et_ne_peut_pas_s_ecrire()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);

        var essai = await DeposerAsync(navigateur, "liste", ("liste.csv", "code_qp;lib_qp\r\nQN09901N;Les Genêts\r\nABC;Inconnu\r\n"));
        var rapport = await navigateur.LireAsync(essai.Headers.Location!.ToString());

        Assert.Equal(["3", "code", "ABC"], rapport.QuerySelectorAll("tbody tr:first-child td").Take(3).Select(c => c.TextContent.Trim()));
        Assert.Contains("Un refus est à corriger", rapport.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(rapport.QuerySelector("form[action$='handler=ecrire']"));
    }

    [Fact]
    public async Task Un_import_abandonne_disparait()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);
        var adresse = (await DeposerAsync(navigateur, "contours", ("contours.geojson", Contours))).Headers.Location!.ToString();

        await navigateur.EnvoyerAsync(await navigateur.LireAsync(adresse), [], "form[action$='handler=abandonner']");

        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync(adresse)).StatusCode);
    }

    [Fact]
    public async Task Un_import_n_est_lu_que_de_celui_qui_l_a_depose()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);
        using var autre = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Autre")).AgentId);

        var adresse = (await DeposerAsync(navigateur, "contours", ("contours.geojson", Contours))).Headers.Location!.ToString();

        Assert.Equal(HttpStatusCode.NotFound, (await autre.DemanderAsync(adresse)).StatusCode);
    }

    [Theory]
    [InlineData("photo.png", "un seul fichier GeoJSON")]
    [InlineData(null, "Choisissez le fichier")]
    public async Task Ce_qui_n_est_pas_un_jeu_est_refuse(string? nom, string phrase)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);

        var reponse = await DeposerAsync(navigateur, "contours", nom is null ? [] : [(nom, "x")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        Assert.Contains(phrase, await reponse.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_shapefile_se_depose_avec_ses_compagnons()
    {
        if (DonneesPartagees.Fichier("qpv-contours/QPV2015_ALICE.shp") is not { } shp) return;
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var administrateur = await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Var", "83");
        using var navigateur = await serveur.ConnecterAsync(administrateur.AgentId);
        var page = await navigateur.LireAsync(Page);
        using var formulaire = Formulaire(page, "contours");
        foreach (var extension in (string[])["shp", "dbf", "shx", "prj"])
        {
            formulaire.Add(new ByteArrayContent(await File.ReadAllBytesAsync(Path.ChangeExtension(shp, extension), TestContext.Current.CancellationToken)), "Saisie.Fichiers", $"QPV2015_ALICE.{extension}");
        }

        var essai = await navigateur.Http.PostAsync(new Uri(Page, UriKind.Relative), formulaire, TestContext.Current.CancellationToken);

        var rapport = await navigateur.LireAsync(essai.Headers.Location!.ToString());
        Assert.Equal("1296", rapport.QuerySelector(".relais-comptes strong")!.TextContent);
        Assert.Contains("Lambert II étendu", rapport.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> DeposerAsync(Navigateur navigateur, string jeu, params (string Nom, string Contenu)[] fichiers)
    {
        using var formulaire = Formulaire(await navigateur.LireAsync(Page), jeu);
        foreach (var (nom, contenu) in fichiers) formulaire.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(contenu)), "Saisie.Fichiers", nom);
        return await navigateur.Http.PostAsync(new Uri(Page, UriKind.Relative), formulaire);
    }

    private static MultipartFormDataContent Formulaire(IHtmlDocument page, string jeu) => new()
    {
        { new StringContent(page.QuerySelector<IHtmlInputElement>("main input[name=__RequestVerificationToken]")!.Value), "__RequestVerificationToken" },
        { new StringContent(jeu), "Saisie.Jeu" },
    };

    private static async Task<int> QuartiersAsync(ServeurDeTest serveur)
    {
        await using var donnees = serveur.Jeu.Ouvrir();
        return await donnees.Set<Quartier>().CountAsync();
    }
}
