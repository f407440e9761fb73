using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using SkiaSharp;
using Xunit;

namespace Relais.Web.Tests.Missions.Veille;

public sealed class SaisirSurUnTelephone
{
    private const string Saisir = "/veille/observations/saisir";
    private static readonly Guid Quartier = Guid.NewGuid();

    [Fact]
    public async Task Quatre_champs_suffisent_et_le_quartier_est_deja_choisi()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (premier, dernier) = ((await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id, (await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Tilleuls", -2.5)).Id);
        var delegue = await serveur.Jeu.UnDelegueAsync(premier, dernier);
        await serveur.Jeu.UneObservationAsync(delegue, c => c with { QuartierId = dernier });
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync(Saisir);
        Assert.Equal(dernier.ToString(), page.QuerySelector<IHtmlSelectElement>("select[name='Saisie.QuartierId']")!.Value);

        var reponse = await EnvoyerAsync(navigateur, page, Valeurs("Le city-stade est ouvert le soir.", dernier));

        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        var fiche = await navigateur.LireAsync(reponse.Headers.Location!.ToString());
        Assert.Contains("Observation enregistrée.", fiche.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Le city-stade est ouvert le soir.", fiche.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Les Tilleuls", fiche.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ce_que_l_ouvrier_du_telephone_garde_ne_dit_ni_n_epuise_l_annonce()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var reponse = await EnvoyerAsync(navigateur, await navigateur.LireAsync(Saisir), Valeurs("Le city-stade est ouvert le soir."));

        using var garder = new HttpRequestMessage(HttpMethod.Get, "/veille/observations") { Headers = { { "Sec-Fetch-Mode", "cors" } } };
        var gardee = await Navigateur.AnalyserAsync(await navigateur.Http.SendAsync(garder));
        Assert.Contains("1 observation", gardee.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Observation enregistrée.", gardee.Body.TextContent, StringComparison.Ordinal);

        using var ouvrir = new HttpRequestMessage(HttpMethod.Get, reponse.Headers.Location) { Headers = { { "Sec-Fetch-Mode", "navigate" } } };
        var ouverte = await Navigateur.AnalyserAsync(await navigateur.Http.SendAsync(ouvrir));
        Assert.Contains("Observation enregistrée.", ouverte.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_position_propose_le_quartier_ou_l_on_est()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (ici, ailleurs) = ((await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id, (await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Tilleuls", -2.5)).Id);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnDelegueAsync(ici, ailleurs)).AgentId);

        Assert.Equal($"{{\"quartier_id\":\"{ailleurs}\"}}", await navigateur.Http.GetStringAsync($"{Saisir}?handler=quartier&latitude=46.001&longitude=-2.5"));
        Assert.Equal("{\"quartier_id\":null}", await navigateur.Http.GetStringAsync($"{Saisir}?handler=quartier&latitude=40&longitude=-2.5"));
    }

    [Fact]
    public async Task Le_meme_formulaire_envoye_deux_fois_ne_fait_qu_une_observation()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync(Saisir);

        var premier = await EnvoyerAsync(navigateur, page, Valeurs("Le city-stade est ouvert le soir."));
        var second = await EnvoyerAsync(navigateur, page, Valeurs("Le city-stade est ouvert le soir."));

        Assert.Equal(premier.Headers.Location, second.Headers.Location);
        Assert.Contains("1 observation", (await navigateur.LireAsync("/veille/observations")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_oubli_est_dit_a_cote_de_son_champ_et_rien_n_est_perdu()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var valeurs = Valeurs("Le marché s’étend.");
        valeurs.Remove("Saisie.ThemeCode");

        var reponse = await EnvoyerAsync(navigateur, await navigateur.LireAsync(Saisir), valeurs);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var page = await Navigateur.AnalyserAsync(reponse);
        Assert.Contains("Choisissez un thème dans la liste.", page.GetElementById("themes-messages")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Le marché s’étend.", page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.True(page.QuerySelector<IHtmlInputElement>("input[value=Besoin]")!.IsChecked);
    }

    [Fact]
    public async Task Un_passage_risque_se_montre_en_place_se_remplace_ou_se_garde_avec_un_motif()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var valeurs = Valeurs("Rappeler le gardien au 06 12 34 56 78 ou à loge@exemple.fr.");

        var refus = await EnvoyerAsync(navigateur, await navigateur.LireAsync(Saisir), valeurs);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refus.StatusCode);
        var page = await Navigateur.AnalyserAsync(refus);
        Assert.Equal(["06 12 34 56 78", "loge@exemple.fr"], page.QuerySelectorAll("mark").Select(m => m.TextContent));

        var remplacee = await Navigateur.AnalyserAsync(await EnvoyerAsync(navigateur, page, new(valeurs) { ["remplacer"] = "1" }));
        Assert.Equal("Rappeler le gardien au 06 12 34 56 78 ou à [adresse retirée].", remplacee.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Equal("06 12 34 56 78", Assert.Single(remplacee.QuerySelectorAll("mark")).TextContent);

        valeurs["Saisie.Texte"] = remplacee.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value;
        valeurs["Saisie.Motifs[0].Motif"] = "Numéro affiché dans le hall.";
        var reponse = await EnvoyerAsync(navigateur, remplacee, valeurs);
        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        Assert.Contains("Numéro affiché dans le hall.", (await navigateur.LireAsync(reponse.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_photos_attendent_que_le_texte_soit_corrige()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var valeurs = Valeurs("Rappeler le gardien au 06 12 34 56 78.");

        var refus = await navigateur.EnvoyerAvecFichiersAsync(await navigateur.LireAsync(Saisir), valeurs, "Photos", [("hall.png", Image()), ("IMG_1.HEIC", Heic)], "form.relais-saisie");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refus.StatusCode);
        var page = await Navigateur.AnalyserAsync(refus);
        Assert.Contains("1 photo reçue", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("« IMG_1.HEIC » est au format HEIC", page.Body.TextContent, StringComparison.Ordinal);
        var vignette = page.QuerySelector("section img")!.GetAttribute("src")!;
        Assert.Equal("image/jpeg", (await navigateur.DemanderAsync(vignette)).Content.Headers.ContentType!.MediaType);

        valeurs["Saisie.Texte"] = "Rappeler le gardien à la loge.";
        var reponse = await EnvoyerAsync(navigateur, page, valeurs);
        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        Assert.Single((await navigateur.LireAsync(reponse.Headers.Location!.ToString())).QuerySelectorAll("ul.relais-photos img"));
    }

    [Fact]
    public async Task Une_photo_recue_peut_s_oter_sans_perdre_le_texte()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var valeurs = Valeurs("Rappeler le gardien au 06 12 34 56 78.");
        var page = await Navigateur.AnalyserAsync(await navigateur.EnvoyerAvecFichiersAsync(await navigateur.LireAsync(Saisir), valeurs, "Photos", [("hall.png", Image())], "form.relais-saisie"));

        var sans = await Navigateur.AnalyserAsync(await EnvoyerAsync(navigateur, page, new(valeurs) { ["oter"] = page.QuerySelector("button[name=oter]")!.GetAttribute("value")! }));

        Assert.Null(sans.QuerySelector("button[name=oter]"));
        Assert.Equal("Rappeler le gardien au 06 12 34 56 78.", sans.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
    }

    [Fact]
    public async Task La_page_deja_envoyee_sert_encore_sans_rien_perdre()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync(Saisir);
        await EnvoyerAsync(navigateur, page, Valeurs("Le city-stade est ouvert le soir."));

        var refus = await EnvoyerAsync(navigateur, page, Valeurs("Le marché s’étend."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refus.StatusCode);
        var reprise = await Navigateur.AnalyserAsync(refus);
        Assert.Contains("Rien n’est perdu", reprise.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await EnvoyerAsync(navigateur, reprise, Valeurs("Le marché s’étend."))).StatusCode);
        Assert.Contains("2 observations", (await navigateur.LireAsync("/veille/observations")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hors_quartier_la_commune_se_choisit()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = (await serveur.Jeu.UnQuartierAsync()).Id;
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnDelegueAsync(quartier)).AgentId);
        var valeurs = Valeurs("Le city-stade est ouvert le soir.");
        valeurs["Saisie.QuartierId"] = "";

        var refus = await Navigateur.AnalyserAsync(await EnvoyerAsync(navigateur, await navigateur.LireAsync(Saisir), valeurs));
        Assert.Contains("Hors quartier, dites où", refus.Body!.TextContent, StringComparison.Ordinal);

        valeurs["Saisie.HorsQuartier"] = "commune:99001";
        var reponse = await EnvoyerAsync(navigateur, refus, valeurs);
        Assert.Contains("Hors quartier, Port-Brenne", (await navigateur.LireAsync(reponse.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_suite_d_une_observation_part_de_son_quartier_et_de_son_theme()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (premier, dernier) = ((await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id, (await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Tilleuls", -2.5)).Id);
        var delegue = await serveur.Jeu.UnDelegueAsync(premier, dernier);
        var origine = await serveur.Jeu.UneObservationAsync(delegue, c => c with { QuartierId = dernier, ThemeCode = "jeunesse" });
        await serveur.Jeu.UneObservationAsync(delegue, c => c with { QuartierId = premier, ObserveLe = c.ObserveLe.AddDays(1) });
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync($"{Saisir}?suite={origine.Id}");

        Assert.Equal(dernier.ToString(), page.QuerySelector<IHtmlSelectElement>("select[name='Saisie.QuartierId']")!.Value);
        Assert.True(page.QuerySelector<IHtmlInputElement>("input[value=jeunesse]")!.IsChecked);
        Assert.Equal(origine.Id.ToString(), page.QuerySelector<IHtmlSelectElement>("select[name=Suite]")!.Value);
    }

    private static Dictionary<string, string> Valeurs(string texte, Guid? quartier = null) => new()
    {
        ["Saisie.QuartierId"] = (quartier ?? Quartier).ToString(),
        ["Saisie.Nature"] = "Besoin",
        ["Saisie.ThemeCode"] = "sport",
        ["Saisie.Texte"] = texte,
    };

    private static byte[] Heic => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8];

    private static byte[] Image()
    {
        using var image = new SKBitmap(64, 48);
        image.Erase(SKColors.SteelBlue);
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static Task<HttpResponseMessage> EnvoyerAsync(Navigateur navigateur, IHtmlDocument page, Dictionary<string, string> valeurs) =>
        navigateur.EnvoyerAsync(page, valeurs, "form.relais-saisie");
}
