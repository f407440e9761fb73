using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Pilotage;

public sealed class LocaliserUneListe
{
    private const string Liste = "46;-3\n12;cent";

    [Fact]
    public async Task Une_liste_collee_revient_ligne_par_ligne_et_la_saisie_reste()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Gestionnaire)).AgentId);

        using var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync("/localiser"), new() { ["Liste"] = Liste });
        var page = await Navigateur.AnalyserAsync(reponse);
        var lignes = page.QuerySelectorAll("tbody tr").Select(l => l.TextContent).ToList();

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Contains("Les Genêts", lignes[0], StringComparison.Ordinal);
        Assert.Contains("À reprendre", lignes[1], StringComparison.Ordinal);
        Assert.Equal(Liste, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value.Replace("\r", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("ods", "application/vnd.oasis.opendocument.spreadsheet")]
    public async Task Elle_s_emporte_en_fichier_et_n_est_gardee_nulle_part(string format, string type)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Delegue)).AgentId);
        var page = await navigateur.LireAsync("/localiser");
        var jeton = ((IHtmlInputElement)page.QuerySelector("main input[name=__RequestVerificationToken]")!).Value;

        using var contenu = new FormUrlEncodedContent([new("Liste", Liste), new("__RequestVerificationToken", jeton)]);
        using var reponse = await navigateur.Http.PostAsync(new Uri($"/localiser?handler={format}", UriKind.Relative), contenu, TestContext.Current.CancellationToken);

        Assert.Equal(type, reponse.Content.Headers.ContentType!.MediaType);
        if (format == "csv") Assert.Contains("Les Genêts", Encoding.UTF8.GetString(await reponse.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Null((await navigateur.LireAsync("/localiser")).QuerySelector("tbody"));
    }

    [Fact]
    public async Task Une_liste_vide_se_refuse_et_le_dit_pres_du_champ()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Delegue)).AgentId);

        using var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync("/localiser"), new() { ["Liste"] = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        Assert.Contains("Collez une adresse", (await Navigateur.AnalyserAsync(reponse)).Body!.TextContent, StringComparison.Ordinal);
    }
}
