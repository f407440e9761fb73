using System.Net;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Alertes;

public sealed class LesPagesDesAlertes
{
    [Fact]
    public async Task Une_note_refusee_garde_ce_qui_a_ete_ecrit_et_dit_quoi_corriger()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var reponse = await navigateur.EnvoyerAsync(
            await navigateur.LireAsync("/alertes/signaler"),
            new() { ["Saisie.Gravite"] = "2", ["Saisie.FamilleCode"] = "logement", ["Saisie.QuartierId"] = delegue.Quartiers[0].ToString(), ["Saisie.Quoi"] = "Appeler le 06 39 98 12 34.", ["Saisie.Fiabilite"] = "Rapporte" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var page = await Navigateur.AnalyserAsync(reponse);
        Assert.StartsWith("Erreur", page.Title, StringComparison.Ordinal);
        Assert.Equal("Appeler le 06 39 98 12 34.", page.QuerySelector("#Saisie_Quoi")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("#Saisie_MotifDeConservation"));
        Assert.NotNull(page.QuerySelector("#gravite-2[checked]"));
    }

    [Fact]
    public async Task Une_observation_propose_d_en_faire_une_alerte_et_montre_celle_qui_en_est_faite()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var observation = await serveur.Jeu.UneObservationAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var lien = (await navigateur.LireAsync($"/veille/observations/{observation.Id}")).QuerySelectorAll("main a").Single(a => a.TextContent.Contains("En faire une alerte", StringComparison.Ordinal)).GetAttribute("href")!;

        var note = await navigateur.LireAsync(lien);
        Assert.Contains(JeuDeVeille.TexteAnodin, note.QuerySelector("#Saisie_Quoi")!.TextContent, StringComparison.Ordinal);
        var reponse = await navigateur.EnvoyerAsync(note, new() { ["Saisie.Gravite"] = "2", ["Saisie.FamilleCode"] = "logement", ["Saisie.QuartierId"] = delegue.Quartiers[0].ToString(), ["Saisie.Quoi"] = "Les caves sont inondées.", ["Saisie.Fiabilite"] = "Constate" });

        Assert.Contains($"/veille/observations/{observation.Id}", (await navigateur.LireAsync(reponse.Headers.Location!.ToString())).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Alerte de gravité 2", (await navigateur.LireAsync($"/veille/observations/{observation.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_referent_lit_mais_n_agit_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var id = await serveur.Jeu.UneAlerteAsync(delegue, niveau: NiveauDiffusion.ServicesEtat);
        using var referent = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.ReferentService, "Caradec")).AgentId);
        using var sousPrefete = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas")).AgentId);
        var page = await sousPrefete.LireAsync($"/alertes/{id}");

        Assert.Empty((await referent.LireAsync($"/alertes/{id}")).QuerySelectorAll("main form"));
        var jeton = (await referent.LireAsync("/mon-compte")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var reponse = await referent.Http.PostAsync($"/alertes/{id}?handler=Accuser", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = jeton }));

        Assert.Equal(HttpStatusCode.Forbidden, reponse.StatusCode);
        Assert.NotNull(page.QuerySelector("main form[action*='handler=Accuser']"));
    }

    [Fact]
    public async Task La_sous_prefete_regle_la_chaine_les_regles_les_mobiles_et_voit_qui_recevrait()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var cabinet = await serveur.Jeu.UnAgentAsync(Role.PrefetCabinet, "Estève");
        await serveur.Jeu.UnDelegueEnMissionAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas")).AgentId);

        var maillon = await navigateur.LireAsync("/alertes/reglages/maillon");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(maillon, new() { ["Saisie.Rang"] = "1", ["Saisie.Fonction"] = "", ["Saisie.Numero"] = "17", ["Saisie.Jours"] = "1" })).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await navigateur.EnvoyerAsync(maillon, new() { ["Saisie.Rang"] = "1", ["Saisie.Fonction"] = "Cabinet", ["Saisie.Numero"] = "06 39 98 10 03", ["Saisie.AgentId"] = cabinet.AgentId.ToString(), ["Saisie.Jours"] = "6", ["Saisie.De"] = "00:00", ["Saisie.A"] = "00:00" })).StatusCode);
        var regle = await navigateur.LireAsync("/alertes/reglages/regle");
        Assert.Equal(HttpStatusCode.Found, (await navigateur.EnvoyerAsync(regle, new() { ["Saisie.Libelle"] = "Cabinet, logement", ["Saisie.GraviteAuMoins"] = "1", ["Saisie.Familles"] = "logement", ["Saisie.Roles"] = "PrefetCabinet", ["Saisie.Jours"] = "2", ["Saisie.De"] = "08:00", ["Saisie.A"] = "19:00", ["Saisie.EstActive"] = "true" })).StatusCode);

        var reglages = await navigateur.LireAsync("/alertes/reglages");
        Assert.Contains("le samedi sauf jours fériés", reglages.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Logement ; tous quartiers ; le mardi sauf jours fériés", reglages.QuerySelector("main")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Cabinet, logement", await TexteAsync(navigateur, "?famille=logement&gravite=1&niveau=PrefetCabinet&quand=2026-03-10T09:00"), StringComparison.Ordinal);
        Assert.Contains("Personne.", await TexteAsync(navigateur, "?famille=logement&gravite=1&niveau=PrefetCabinet&quand=2026-03-11T09:00"), StringComparison.Ordinal);
        Assert.Contains("ne le permet pas", await TexteAsync(navigateur, "?famille=logement&gravite=1&niveau=SousPrefete&quand=2026-03-10T09:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_point_de_situation_se_rafraichit_sans_javascript_et_ne_se_garde_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UneAlerteAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var reponse = await navigateur.DemanderAsync("/alertes/point-de-situation");
        var page = await Navigateur.AnalyserAsync(reponse);

        Assert.True(reponse.Headers.CacheControl!.NoStore);
        Assert.Contains(page.QuerySelectorAll("head noscript"), n => n.InnerHtml.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task Ouvrir_l_alerte_dit_recu_a()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        await serveur.Jeu.UneRegleAsync(new() { Libelle = "Sous-préfète", Roles = [Role.SousPrefet] });
        var id = await serveur.Jeu.UneAlerteAsync(delegue);
        using var auteur = await serveur.ConnecterAsync(delegue.AgentId);
        Assert.Contains("pas encore ouverte", (await auteur.LireAsync($"/alertes/{id}")).Body!.TextContent, StringComparison.Ordinal);

        using var navigateur = await serveur.ConnecterAsync(sousPrefete.AgentId);
        await navigateur.LireAsync($"/alertes/{id}");

        Assert.Contains("Reçu par Camille Daumas", (await auteur.LireAsync($"/alertes/{id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(EtatAlerte.Signalee, (await serveur.Jeu.FicheDAlerteAsync(id, sousPrefete))!.Etat);
    }

    private static async Task<string> TexteAsync(Navigateur navigateur, string demande) =>
        (await navigateur.LireAsync("/alertes/reglages/apercu" + demande)).QuerySelector("main")!.TextContent;
}
