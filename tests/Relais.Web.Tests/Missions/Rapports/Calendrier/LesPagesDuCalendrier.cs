using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Rapports;
using Relais.Web.Missions.Rapports.Calendrier;
using Xunit;

namespace Relais.Web.Tests.Missions.Rapports.Calendrier;

public sealed class LesPagesDuCalendrier
{
    [Fact]
    public async Task La_sous_prefete_clot_avec_un_motif_voit_le_retard_puis_rouvre()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.RappelerLesRapportsAsync();
        using var lectrice = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy")).AgentId);
        var suivi = await lectrice.LireAsync(RapportsLiens.Suivi(JeuRapports.Fevrier));
        Assert.Contains("5 jours de retard, relancé le 10 mars", suivi.Body!.TextContent, StringComparison.Ordinal);

        var page = await lectrice.LireAsync(suivi.QuerySelector("a[href='/rapports/mois/2026-02']")!.GetAttribute("href")!);
        Assert.Contains("Un rapport manque", page.Body!.TextContent, StringComparison.Ordinal);
        var sansMotif = await lectrice.EnvoyerAsync(page, [], "form[action$='handler=Clore']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sansMotif.StatusCode);

        await lectrice.EnvoyerAsync(page, new() { ["Saisie.Motif"] = "La synthèse part vendredi." }, "form[action$='handler=Clore']");
        await serveur.Jeu.UnRapportTransmisAsync(delegue);
        Assert.Contains("Après clôture", (await lectrice.LireAsync(RapportsLiens.Suivi(JeuRapports.Fevrier))).Body!.TextContent, StringComparison.Ordinal);

        var close = await lectrice.LireAsync(CalendrierLiens.Cloture(JeuRapports.Fevrier));
        await lectrice.EnvoyerAsync(close, new() { ["Saisie.Motif"] = "Le rapport est arrivé." }, "form[action$='handler=Rouvrir']");
        var rouverte = await lectrice.LireAsync(CalendrierLiens.Cloture(JeuRapports.Fevrier));
        Assert.Contains("Mois rouvert", rouverte.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mois clos, sans le rapport de Camille Martin", rouverte.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_calendrier_dit_les_jours_reportes_et_suit_le_reglage()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var lectrice = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy")).AgentId);
        var calendrier = await lectrice.LireAsync(CalendrierLiens.Calendrier);
        Assert.Contains("mar. 7 avril 2026", calendrier.Body!.TextContent, StringComparison.Ordinal);

        var modele = await lectrice.LireAsync(RapportsLiens.Modele);
        Dictionary<string, string> saisie = [];
        foreach (var champ in modele.QuerySelectorAll<IHtmlInputElement>("main input[name^='Saisie.']:not([type=hidden])")) saisie[champ.Name!] = champ.Value;
        (saisie["Saisie.JourLimite"], saisie["Saisie.RelanceApres"]) = ("10", "0");
        Assert.Equal(HttpStatusCode.Found, (await lectrice.EnvoyerAsync(modele, saisie, $"form[action='{RapportsLiens.Modele}']")).StatusCode);

        calendrier = await lectrice.LireAsync(CalendrierLiens.Calendrier);
        Assert.Contains("ven. 10 avril 2026", calendrier.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Aucune", calendrier.Body!.TextContent, StringComparison.Ordinal);
    }
}
