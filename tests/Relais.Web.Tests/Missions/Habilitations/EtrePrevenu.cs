using System.Net;
using AngleSharp.Html.Dom;
using Ical.Net;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Habilitations;

/// <summary>What awaits me: at home, on its page, by mail, in my calendar.</summary>
public sealed class EtrePrevenu
{
    [Fact]
    public async Task L_accueil_montre_le_plus_presse_et_la_page_range_tout_par_geste()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        for (var i = 0; i < 7; i++) await serveur.Jeu.UneAlerteAsync(delegue, gravite: 4, NiveauDiffusion.SousPrefete);
        await serveur.Jeu.UnePropositionAsync(delegue);

        using var navigateur = await serveur.ConnecterAsync(sousPrefete.AgentId);
        var accueil = await navigateur.LireAsync("/");
        Assert.Equal(6, accueil.QuerySelectorAll(".relais-attente").Length);
        Assert.All(accueil.QuerySelectorAll(".relais-attente"), a => Assert.Contains("Accusez réception", a.TextContent, StringComparison.Ordinal));
        var toutes = await navigateur.LireAsync(accueil.QuerySelector("main a[href='/a-faire']")!.GetAttribute("href")!);
        Assert.Equal(["Accuser réception", "Répondre", "Lire", "Faire"], toutes.QuerySelectorAll("main h2").Select(h => h.FirstChild!.TextContent.Trim()));
        Assert.Equal(7, toutes.QuerySelectorAll("main section")[0].QuerySelectorAll(".relais-attente").Length);
        foreach (var lien in toutes.QuerySelectorAll(".relais-attente a").Select(a => a.GetAttribute("href")!).Distinct()) Assert.Equal(HttpStatusCode.OK, (await navigateur.DemanderAsync(lien)).StatusCode);
    }

    [Fact]
    public async Task Chacun_choisit_son_rythme_et_le_retrouve()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync("/mon-compte/recapitulatif");
        Assert.Equal("Quotidien", Choisi(page));
        Assert.Equal(HttpStatusCode.Found, (await navigateur.EnvoyerAsync(page, new() { ["Rythme"] = "Hebdomadaire" })).StatusCode);
        page = await navigateur.LireAsync("/mon-compte/recapitulatif");
        Assert.Equal("Hebdomadaire", Choisi(page));
        Assert.Contains("la semaine prochaine", page.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, new() { ["Rythme"] = "Toujours" })).StatusCode);
        Assert.Contains("chaque semaine", (await navigateur.LireAsync("/mon-compte")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_calendrier_se_relit_et_ne_dit_rien_du_fond()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var jeu = serveur.Jeu;
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        var proposition = await jeu.UnePropositionAsync(delegue);
        await jeu.SuivreAsync(proposition, ActionSurProposition.Accepter, sousPrefete);
        var alerte = await jeu.UneAlerteAsync(delegue, gravite: 3, NiveauDiffusion.Equipe);
        var nouvelles = jeu.Maintenant().AddHours(5);
        await jeu.SuivreAsync(alerte, delegue, new(NatureDeSuivi.PointDeSituation, "Le calme revient.", null, nouvelles));
        await jeu.EcrireAsync(LettreDeMission.Etablir(Guid.CreateVersion7(), delegue.AgentId, new(2026, 1, 1), new(2026, 12, 31), [], ["emploi"]));

        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var adresse = await CreerAsync(navigateur);
        using var agenda = serveur.NouveauNavigateur();
        using var reponse = await agenda.DemanderAsync(adresse);
        Assert.Equal("text/calendar", reponse.Content.Headers.ContentType!.MediaType);
        var texte = await reponse.Content.ReadAsStringAsync();
        var calendrier = Calendar.Load(texte)!;
        Assert.Equal(
            ["Donner des nouvelles d’une alerte", "Fin de votre lettre de mission", "Proposition acceptée à faire aboutir", "Rapport de février 2026 à transmettre", "Rapport de mars 2026 à transmettre"],
            calendrier.Events.Select(e => e.Summary!).Order(StringComparer.Ordinal));
        var point = calendrier.Events.Single(e => e.Summary!.StartsWith("Donner", StringComparison.Ordinal));
        Assert.Equal(nouvelles, point.Start!.AsUtc, TimeSpan.FromSeconds(1));
        Assert.EndsWith($"/alertes/{alerte}", point.Url!.ToString(), StringComparison.Ordinal);
        var lettre = calendrier.Events.Single(e => e.Summary!.StartsWith("Fin", StringComparison.Ordinal));
        Assert.False(lettre.Start!.HasTime);
        Assert.Equal(new DateOnly(2026, 12, 31), lettre.Start.Date);
        Assert.Equal(calendrier.Events.Count, calendrier.Events.Select(e => e.Uid).Distinct().Count());
        foreach (var secret in (string[])["poubelles", "calme", "mission locale", "Genêts"]) Assert.DoesNotContain(secret, texte, StringComparison.OrdinalIgnoreCase);

        // L'échéance déplacée garde son identité : l'agenda la met à jour.
        using var relue = await agenda.DemanderAsync(adresse);
        Assert.Equal(calendrier.Events.Select(e => e.Uid).Order(StringComparer.Ordinal), Calendar.Load(await relue.Content.ReadAsStringAsync())!.Events.Select(e => e.Uid).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task L_adresse_du_calendrier_ne_repond_plus_revoquee_remplacee_ou_agent_desactive()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var administrateur = await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Roux");
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        using var agenda = serveur.NouveauNavigateur();

        var premiere = await CreerAsync(navigateur);
        Assert.Equal(HttpStatusCode.OK, await DemanderAsync(agenda, premiere));
        Assert.Null((await navigateur.LireAsync("/mon-compte/calendrier")).QuerySelector("#adresse-du-calendrier"));
        var seconde = await CreerAsync(navigateur);
        Assert.Equal(HttpStatusCode.NotFound, await DemanderAsync(agenda, premiere));
        Assert.Equal(HttpStatusCode.OK, await DemanderAsync(agenda, seconde));

        var page = await navigateur.LireAsync("/mon-compte/calendrier");
        await navigateur.EnvoyerAsync(page, [], "main form[action*='handler=Revoquer']");
        Assert.Equal(HttpStatusCode.NotFound, await DemanderAsync(agenda, seconde));

        var troisieme = await CreerAsync(navigateur);
        await serveur.Jeu.AvecAsync<DesactiverAgentHandler, Resultat>(h => h.ExecuterAsync(new(delegue.AgentId, "Départ."), administrateur, CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotFound, await DemanderAsync(agenda, troisieme));
        await serveur.Jeu.AvecAsync<ReactiverAgentHandler, Resultat>(h => h.ExecuterAsync(new(delegue.AgentId, "Retour."), administrateur, CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotFound, await DemanderAsync(agenda, troisieme));
        await using var donnees = serveur.Jeu.Ouvrir();
        Assert.DoesNotContain(donnees.Set<Relais.Metier.Missions.Habilitations.Calendriers.AdresseDeCalendrier>(), a => troisieme.Contains(a.Empreinte, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Les_adresses_de_calendrier_ne_se_devinent_pas_a_la_chaine()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Securite:CalendriersParMinute"] = "3" });
        using var agenda = serveur.NouveauNavigateur();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.NotFound, await DemanderAsync(agenda, $"/calendrier/{i}/echeances.ics"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await DemanderAsync(agenda, "/calendrier/4/echeances.ics"));
    }

    private static string? Choisi(IHtmlDocument page) => page.QuerySelector("main input[name=Rythme][checked]")?.GetAttribute("value");

    private static async Task<string> CreerAsync(Navigateur navigateur)
    {
        var page = await navigateur.LireAsync("/mon-compte/calendrier");
        await navigateur.EnvoyerAsync(page, [], "main form:not([action*='handler='])");
        var champ = (await navigateur.LireAsync("/mon-compte/calendrier")).QuerySelector("#adresse-du-calendrier")!;
        return new Uri(champ.GetAttribute("value")!).AbsolutePath;
    }

    private static async Task<HttpStatusCode> DemanderAsync(Navigateur navigateur, string adresse)
    {
        using var reponse = await navigateur.DemanderAsync(adresse);
        return reponse.StatusCode;
    }
}
