using System.Net;
using AngleSharp.Html.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Territoires;

public sealed class SituerUnLieu
{
    private const string Page = "/territoires/situer";
    private const string FormulaireDuPoint = "form[action$='handler=point']";
    private const string FormulaireDAdresse = "form[action$='handler=adresse']";

    [Theory]
    [InlineData("46", "-3", "Quartiers 2024 : dans Les Genêts (QN09901N), à 194 m du bord le plus proche.")]
    [InlineData("46,0", "-3,004", "Quartiers 2024 : à moins de 300 m de Les Genêts (QN09901N), à 116 m de son bord.")]
    [InlineData("46", "-3.00255", "À moins de 15 m d’un bord")]
    [InlineData("46", "-3.1", "Aucun quartier prioritaire à moins de 300 m de ce point, dans aucune des deux géographies.")]
    public async Task Un_point_tombe_dedans_pres_au_bord_ou_loin(string latitude, string longitude, string attendu)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync(Page), new() { ["Latitude"] = latitude, ["Longitude"] = longitude }, FormulaireDuPoint);

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Contains(attendu, Texte(await Navigateur.AnalyserAsync(reponse)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_deux_geographies_repondent()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync();
        await serveur.Jeu.UnQuartierAsync("QP099001", "Les Genêts d’hier");
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var texte = await navigateur.Http.GetStringAsync(new Uri($"{Page}?handler=lieu&latitude=46&longitude=-3", UriKind.Relative));

        Assert.Contains("Quartiers 2024", texte, StringComparison.Ordinal);
        Assert.Contains("Les Genêts d’hier", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_latitude_illisible_est_refusee_et_gardee()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync(Page), new() { ["Latitude"] = "nord", ["Longitude"] = "5" }, FormulaireDuPoint);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        Assert.Equal("nord", (await Navigateur.AnalyserAsync(reponse)).QuerySelector("#Latitude")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.BadRequest, (await navigateur.DemanderAsync($"{Page}?handler=lieu&latitude=91&longitude=5")).StatusCode);
    }

    [Fact]
    public async Task Sans_service_d_adresses_la_page_le_dit_et_la_commune_reste()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var page = await navigateur.LireAsync($"{Page}?commune=Port-Brenne");

        Assert.Null(page.QuerySelector(FormulaireDAdresse));
        Assert.Contains("Ce serveur n’est relié à aucun service d’adresses.", Texte(page), StringComparison.Ordinal);
        Assert.Equal(["Les Genêts"], page.QuerySelectorAll("tbody a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Une_adresse_donne_ses_candidates_et_leurs_quartiers()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(GeocodeurDEssai.Reponse(
            GeocodeurDEssai.UneAdresse("8 Rue du Port 99000 Port-Brenne", -3, 46),
            GeocodeurDEssai.UneAdresse("Rue du Port 99100 Sainte-Brenne", -3.1, 46, 0.42, "street")));
        await using var serveur = await ServeurRelieAsync(geocodeur);
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync(Page), new() { ["Adresse"] = "8 rue du port" }, FormulaireDAdresse);

        var page = await Navigateur.AnalyserAsync(reponse);
        Assert.Equal(["8 Rue du Port 99000 Port-Brenne", "Rue du Port 99100 Sainte-Brenne"], page.QuerySelectorAll(".relais-encadre h3").Select(h => h.TextContent));
        Assert.Contains("Confiance du service : 93 %, placée au numéro.", Texte(page), StringComparison.Ordinal);
        Assert.Contains("dans Les Genêts (QN09901N), à 194 m du bord", Texte(page), StringComparison.Ordinal);
        Assert.Contains("Adresse à vérifier", Texte(page), StringComparison.Ordinal);
        Assert.DoesNotContain("rue", reponse.RequestMessage!.RequestUri!.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Un_service_en_panne_est_dit_pres_du_champ_et_la_saisie_est_gardee()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync("");
        geocodeur.Repondre = GeocodeurDEssai.AvecCode(503);
        await using var serveur = await ServeurRelieAsync(geocodeur);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync(Page), new() { ["Adresse"] = "8 rue du port" }, FormulaireDAdresse);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var page = await Navigateur.AnalyserAsync(reponse);
        Assert.Equal("8 rue du port", page.QuerySelector("#Adresse")!.GetAttribute("value"));
        Assert.Contains("Le service d’adresses ne répond pas", Texte(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task L_adresse_d_un_point_n_est_demandee_que_si_l_agent_la_veut()
    {
        await using var geocodeur = await GeocodeurDEssai.DemarrerAsync(GeocodeurDEssai.Reponse(GeocodeurDEssai.UneAdresse("8 Rue du Port 99000 Port-Brenne", -3, 46)));
        await using var serveur = await ServeurRelieAsync(geocodeur);
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var point = await Navigateur.AnalyserAsync(await navigateur.EnvoyerAsync(await navigateur.LireAsync(Page), new() { ["Latitude"] = "46", ["Longitude"] = "-3" }, FormulaireDuPoint));
        Assert.Empty(geocodeur.Demandes);
        var nomme = await Navigateur.AnalyserAsync(await navigateur.EnvoyerAsync(point, [], "form[action$='handler=nommer']"));

        Assert.Contains("Adresse la plus proche : 8 Rue du Port 99000 Port-Brenne.", Texte(nomme), StringComparison.Ordinal);
        Assert.Single(geocodeur.Demandes);
    }

    private static Task<ServeurDeTest> ServeurRelieAsync(GeocodeurDEssai geocodeur) =>
        ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?> { ["Geocodage:Adresse"] = geocodeur.Adresse, ["Geocodage:DelaiSecondes"] = "5" });

    private static string Texte(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
