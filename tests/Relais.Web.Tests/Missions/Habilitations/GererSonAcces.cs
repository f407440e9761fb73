using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Missions.Habilitations;

public sealed class GererSonAcces
{
    [Fact]
    public async Task Un_lien_de_premier_acces_sert_une_seule_fois()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var administrateur = await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Admin");
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue, "Nouveau");
        using var bureau = await serveur.ConnecterAsync(administrateur.AgentId);
        using var poste = serveur.NouveauNavigateur();

        var fiche = await bureau.LireAsync($"/habilitations/agents/{agent.AgentId}");
        var emission = await Navigateur.AnalyserAsync(await bureau.EnvoyerAsync(fiche, [], "#lien"));
        var lien = new Uri(emission.QuerySelector(".relais-lien")!.TextContent).PathAndQuery;
        var choix = await poste.LireAsync(lien);
        var faible = await poste.EnvoyerAsync(choix, new() { ["Saisie.Nouveau"] = "motdepasse2026", ["Saisie.Confirmation"] = "motdepasse2026" });
        var bon = await poste.EnvoyerAsync(choix, new() { ["Saisie.Nouveau"] = ServeurDeTest.MotDePasse, ["Saisie.Confirmation"] = ServeurDeTest.MotDePasse });
        var encore = await poste.EnvoyerAsync(choix, new() { ["Saisie.Nouveau"] = "Autre phrase de 2026", ["Saisie.Confirmation"] = "Autre phrase de 2026" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, faible.StatusCode);
        Assert.Equal(HttpStatusCode.Found, bon.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, encore.StatusCode);
        using var connecte = await serveur.ConnecterAsync(agent.AgentId);
        Assert.Contains("Camille Nouveau", (await connecte.LireAsync("/mon-compte")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_lien_expire_apres_trois_jours()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var administrateur = await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Admin");
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue, "Nouveau");
        using var bureau = await serveur.ConnecterAsync(administrateur.AgentId);
        var fiche = await bureau.LireAsync($"/habilitations/agents/{agent.AgentId}");
        var emission = await Navigateur.AnalyserAsync(await bureau.EnvoyerAsync(fiche, [], "#lien"));
        using var poste = serveur.NouveauNavigateur();

        serveur.Jeu.Temps.Advance(LienDAcces.Duree);

        var page = await poste.LireAsync(new Uri(emission.QuerySelector(".relais-lien")!.TextContent).PathAndQuery);
        Assert.Contains("Ce lien n’est plus valable", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cinq_essais_bloquent_le_compte_et_le_journal_le_dit()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync();
        var courriel = await serveur.OuvrirUnCompteAsync(agent.AgentId);
        using var navigateur = serveur.NouveauNavigateur();
        var page = await navigateur.LireAsync("/connexion");
        HttpResponseMessage reponse = null!;

        for (var essai = 0; essai < 5; essai++) reponse = await navigateur.EnvoyerAsync(page, new() { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = "mauvais" });

        Assert.Contains("bloqué après cinq essais", await reponse.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var donnees = serveur.Jeu.Ouvrir();
        Assert.Equal(4, await donnees.Operations.CountAsync(o => o.Nom == "RefuserUneConnexion" && o.AgentId == agent.AgentId));
        Assert.Equal(1, await donnees.Operations.CountAsync(o => o.Nom == "BloquerUnCompte" && o.AgentId == agent.AgentId));
    }

    [Fact]
    public async Task Le_code_temporaire_est_demande_et_un_code_de_secours_ne_sert_qu_une_fois()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync();
        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);
        var page = await navigateur.LireAsync("/mon-compte/second-facteur");
        var cle = page.QuerySelector("main code")!.TextContent;
        Assert.StartsWith("data:image/png;base64,", page.QuerySelector("main img")!.GetAttribute("src"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, new() { ["Saisie.Code"] = "000000" })).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await navigateur.EnvoyerAsync(page, new() { ["Saisie.Code"] = ApplicationDAuthentification.Code(cle) })).StatusCode);
        var codes = (await navigateur.LireAsync("/mon-compte/codes-de-secours")).QuerySelectorAll(".relais-codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        Assert.Empty((await navigateur.LireAsync("/mon-compte/codes-de-secours")).QuerySelectorAll(".relais-codes code"));

        Assert.Equal("/connexion/second-facteur", await DebutAsync(serveur, agent, new("/connexion/second-facteur", ApplicationDAuthentification.Code(cle)), HttpStatusCode.Found));
        Assert.Equal("/connexion/second-facteur", await DebutAsync(serveur, agent, new("/connexion/code-de-secours", codes[0]), HttpStatusCode.Found));
        await DebutAsync(serveur, agent, new("/connexion/code-de-secours", codes[0]), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("9 restants", (await navigateur.LireAsync("/mon-compte")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sans_second_facteur_obligatoire_rien_d_autre_ne_s_ouvre()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?> { ["Relais:SecondFacteurObligatoire"] = "true" });
        var agent = await serveur.Jeu.UnAgentAsync();
        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);

        var avant = await navigateur.DemanderAsync("/");
        var page = await navigateur.LireAsync("/mon-compte/second-facteur");
        await navigateur.EnvoyerAsync(page, new() { ["Saisie.Code"] = ApplicationDAuthentification.Code(page.QuerySelector("main code")!.TextContent) });

        Assert.Equal("/mon-compte/second-facteur", avant.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await navigateur.DemanderAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Une_session_fermee_ailleurs_l_est_a_la_demande_suivante()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync();
        using var telephone = await serveur.ConnecterAsync(agent.AgentId);
        using var bureau = await serveur.ConnecterAsync(agent.AgentId);
        var sessions = await bureau.LireAsync("/mon-compte/sessions");
        Assert.Equal(2, sessions.QuerySelectorAll("tbody tr").Length);

        await bureau.EnvoyerAsync(sessions, [], "#autres");

        Assert.StartsWith("/connexion", (await telephone.DemanderAsync("/")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bureau.DemanderAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Un_agent_desactive_est_dehors_a_sa_demande_suivante()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var administrateur = await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Admin");
        var agent = await serveur.Jeu.UnAgentAsync();
        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);
        using var bureau = await serveur.ConnecterAsync(administrateur.AgentId);

        var page = await bureau.LireAsync($"/habilitations/agents/{agent.AgentId}/desactiver");
        await bureau.EnvoyerAsync(page, new() { ["Saisie.Motif"] = "Mutation" });

        Assert.StartsWith("/connexion", (await navigateur.DemanderAsync("/")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => serveur.ConnecterAsync(agent.AgentId));
    }

    [Fact]
    public async Task La_session_survit_au_controle_de_la_demi_heure_et_cesse_apres_douze_heures()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync();
        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);

        serveur.Jeu.Temps.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.OK, (await navigateur.DemanderAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.DemanderAsync("/mon-compte")).StatusCode);

        serveur.Jeu.Temps.Advance(SessionOuverte.Inactivite + TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Found, (await navigateur.DemanderAsync("/")).StatusCode);
    }

    private static async Task<string> DebutAsync(ServeurDeTest serveur, Acteur agent, KeyValuePair<string, string> facteur, HttpStatusCode attendu)
    {
        using var navigateur = serveur.NouveauNavigateur();
        var connexion = await navigateur.LireAsync("/connexion");
        var premier = await navigateur.EnvoyerAsync(connexion, new() { ["Saisie.Courriel"] = await serveur.OuvrirUnCompteAsync(agent.AgentId), ["Saisie.MotDePasse"] = ServeurDeTest.MotDePasse });
        var second = await navigateur.EnvoyerAsync(await navigateur.LireAsync(facteur.Key), new() { ["Saisie.Code"] = facteur.Value });
        Assert.Equal(attendu, second.StatusCode);
        return premier.Headers.Location!.ToString();
    }
}
