using System.Net;
using System.Text.Json;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Pilotage;

public sealed class LireLaCarte
{
    [Fact]
    public async Task La_carte_est_d_abord_un_tableau_et_son_fichier_garde_les_filtres()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UneObservationAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync("/carte?mesure=observations&mois=2026-03&theme=cadre-de-vie");
        var fichier = page.QuerySelector("a[href*='geojson']")!.GetAttribute("href")!;
        using var reponse = await navigateur.DemanderAsync(fichier);
        using var json = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("1", page.QuerySelector("tbody tr .relais-valeur")!.TextContent);
        Assert.Contains("theme=cadre-de-vie", fichier, StringComparison.Ordinal);
        Assert.Equal("application/geo+json", reponse.Content.Headers.ContentType!.MediaType);
        Assert.Equal(1, json.RootElement.GetProperty("features")[0].GetProperty("properties").GetProperty("valeur").GetInt32());
    }

    [Fact]
    public async Task Une_mesure_fermee_ou_inconnue_revient_a_ce_que_l_on_peut_lire()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.DesNotesAsync(delegue, delegue.Quartiers[0], (0, 2));
        using var duPrefet = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.PrefetCabinet)).AgentId);
        using var duGestionnaire = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Gestionnaire)).AgentId);

        var page = await duPrefet.LireAsync("/carte?mesure=barometre:tranquillite");
        var sansRien = await duGestionnaire.LireAsync("/carte?mesure=observations");

        Assert.StartsWith("Observations", page.QuerySelector("#carte-titre")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("option[value^='barometre']"));
        Assert.Null(sansRien.QuerySelector("table"));
        Assert.Equal(HttpStatusCode.NotFound, (await duGestionnaire.DemanderAsync("/carte/geojson?mesure=observations")).StatusCode);
    }
}
