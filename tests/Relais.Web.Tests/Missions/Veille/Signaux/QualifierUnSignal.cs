using System.Net;
using AngleSharp.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Veille.Signaux;

public sealed class QualifierUnSignal
{
    [Fact]
    public async Task Du_signal_aux_observations_puis_au_verdict()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = (await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id;
        var delegue = await serveur.Jeu.UnDelegueAsync(quartier);
        var signal = await serveur.Jeu.UnSignalAsync(delegue, quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var liste = await navigateur.LireAsync("/veille/signaux");
        Assert.Contains("6 faits du 2 au 8 mars 2026, quand ", liste.QuerySelector(".relais-signal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Signal à qualifier", (await navigateur.LireAsync("/")).Body!.TextContent, StringComparison.Ordinal);

        var fiche = await navigateur.LireAsync($"/veille/signaux/{signal.Id}");
        Assert.Equal(6, fiche.QuerySelectorAll(".relais-elements li").Length);
        Assert.Equal(52, fiche.QuerySelectorAll("table tbody tr").Length);
        var adresse = fiche.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Single(h => h.Contains("&theme=logement", StringComparison.Ordinal));
        Assert.Equal(6, (await navigateur.LireAsync(adresse)).QuerySelectorAll("table tbody tr").Length);

        var refuse = await navigateur.EnvoyerAsync(fiche, new() { ["Verdict"] = "Confirme", ["Motif"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refuse.StatusCode);
        var rendu = await navigateur.EnvoyerAsync(fiche, new() { ["Verdict"] = "Confirme", ["Motif"] = "Vu sur place avec le gardien." });
        Assert.Equal(HttpStatusCode.Found, rendu.StatusCode);

        var apres = await navigateur.LireAsync($"/veille/signaux/{signal.Id}");
        Assert.Contains("Qualifié : confirmé", apres.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1confirmés", (await navigateur.LireAsync("/veille/signaux")).QuerySelector(".relais-comptes")!.TextContent.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_budget_se_regle_et_se_relit()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        using var navigateur = await serveur.ConnecterAsync(sousPrefete.AgentId);
        var page = await navigateur.LireAsync("/veille/signaux/reglages");
        Dictionary<string, string> Valeurs(string budget) => new() { ["FaussesAlarmesParMois"] = budget, ["SemainesDAngleMort"] = "12", ["SemainesDeSourdine"] = "8", ["RepetitionsSansReponse"] = "3" };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, Valeurs("99"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, Valeurs("x"))).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await navigateur.EnvoyerAsync(page, Valeurs("4"))).StatusCode);

        Assert.Contains("Fausses alarmes par mois : 2 → 4", (await navigateur.LireAsync("/veille/signaux/reglages")).QuerySelector(".relais-historique")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_angles_morts_disent_ce_que_relais_ne_suit_pas_encore()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = (await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id;
        var delegue = await serveur.Jeu.UnDelegueAsync(quartier);
        await serveur.Jeu.DesObservationsAsync(delegue, quartier, "logement", (1, 2), (3, 2));
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var texte = (await navigateur.LireAsync("/veille/angles-morts")).QuerySelector("main")!.TextContent;

        Assert.Contains("Logement et bailleurs, Les Acacias : 4 fois", texte, StringComparison.Ordinal);
        Assert.Contains("Relais ne suit pas encore les actions", texte, StringComparison.Ordinal);
        Assert.Contains("Jamais observé en deux ans", texte, StringComparison.Ordinal);
    }
}
