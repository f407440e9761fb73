using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Rapports;
using Relais.Web.Missions.Rapports.Propositions;
using Relais.Web.Missions.Veille;
using Xunit;

namespace Relais.Web.Tests.Missions.Rapports.Propositions;

public sealed class LesPagesDesPropositions
{
    [Fact]
    public async Task Du_rapport_a_la_preuve_et_au_retour_sans_javascript()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await serveur.Jeu.UnMoisDObservationsAsync(delegue);
        var rapport = await serveur.Jeu.UnRapportAsync(delegue);
        using var auteur = await serveur.ConnecterAsync(delegue.AgentId);
        using var lectrice = await serveur.ConnecterAsync(sousPrefete.AgentId);

        var ecrire = await auteur.LireAsync(RapportsLiens.Ecrire(rapport, 1));
        var depart = (await auteur.EnvoyerAsync(Viser(ecrire, "[formaction$='handler=Proposer']"), [], "form[data-envoi]")).Headers.Location!.ToString();
        Assert.Equal(PropositionsLiens.Depuis(new(NatureDObjet.Rapport, rapport), 1), depart);

        var nouvelle = await auteur.LireAsync(depart);
        Assert.Equal(delegue.Quartiers[0].ToString(), nouvelle.QuerySelector<IHtmlSelectElement>("#Saisie_QuartierId")!.Value);
        Assert.True(nouvelle.QuerySelectorAll<IHtmlInputElement>("input[name='Saisie.Sources']").Count() > 1);
        var depot = await auteur.EnvoyerAsync(nouvelle, new()
        {
            ["Saisie.Objet"] = JeuDesPropositions.Objet,
            ["Saisie.Texte"] = "Le siège est à quarante minutes de bus.",
            ["Saisie.EffetAttendu"] = "Vingt jeunes suivis de plus.",
            ["Saisie.Destinataire"] = "SousPrefete",
            ["Saisie.QuartierId"] = delegue.Quartiers[0].ToString(),
            ["Saisie.ThemeCode"] = "emploi",
            ["Saisie.Cout"] = "1 200,50",
            ["Saisie.Demandeurs"] = "conseil citoyen",
            ["Saisie.Niveau"] = "Equipe",
            ["Saisie.Sources"] = $"rapport:{rapport}",
        });
        var adresse = depot.Headers.Location!.ToString();
        var id = Guid.Parse(adresse.Split('/')[^1]);
        var fiche = await auteur.LireAsync(adresse);
        Assert.Contains("réponse attendue au plus tard le 9 avril 2026", fiche.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1\u202F200,50\u00A0€", fiche.Body.TextContent, StringComparison.Ordinal);

        var accepter = await lectrice.LireAsync(PropositionsLiens.Agir(id, ActionSurProposition.Accepter));
        Assert.Equal(HttpStatusCode.Found, (await lectrice.EnvoyerAsync(accepter, new() { ["Saisie.Pilote"] = "mission locale", ["Saisie.Echeance"] = "2026-06-01", ["Saisie.PartPublique"] = "Ouverture en juin." })).StatusCode);

        var faite = await auteur.LireAsync(PropositionsLiens.Agir(id, ActionSurProposition.DireFaite));
        var sansPreuve = await auteur.EnvoyerAsync(faite, []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sansPreuve.StatusCode);
        Assert.Contains("Donnez une preuve", await sansPreuve.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await auteur.EnvoyerAsync(faite, new() { ["Saisie.Preuve"] = "Première permanence tenue." })).StatusCode);

        var retour = await auteur.LireAsync(PropositionsLiens.Retour(id));
        var projet = retour.QuerySelector<IHtmlTextAreaElement>("#Texte")!.Value;
        Assert.EndsWith("Ouverture en juin.", projet, StringComparison.Ordinal);
        await auteur.EnvoyerAsync(retour, new() { ["Texte"] = projet }, "form[action*='handler=Ecrire']");
        var remise = await auteur.LireAsync(PropositionsLiens.Retour(id));
        Assert.Equal("conseil citoyen", remise.QuerySelector<IHtmlInputElement>("#A")!.Value);
        await auteur.EnvoyerAsync(remise, new() { ["A"] = "conseil citoyen", ["Le"] = "2026-03-10" }, "form[action*='handler=Remettre']");
        var carte = await auteur.LireAsync(PropositionsLiens.Carte(id));
        Assert.Contains("Ouverture en juin.", carte.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(delegue.Nom, carte.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Donné le 10 mars 2026 à : conseil citoyen.", (await lectrice.LireAsync(adresse)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depuis_une_observation_la_proposition_reprend_son_texte_et_l_observation_montre_sa_suite()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var observation = await serveur.Jeu.UneObservationAsync(delegue);
        var objet = new ObjetCite(NatureDObjet.Observation, observation.Id);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync(VeilleLiens.Observation(observation.Id));
        Assert.Equal(PropositionsLiens.Depuis(objet), page.QuerySelector("a.fr-btn[href^='/propositions/nouvelle']")!.GetAttribute("href"));
        var nouvelle = await navigateur.LireAsync(PropositionsLiens.Depuis(objet));
        Assert.Equal(JeuDeVeille.TexteAnodin, nouvelle.QuerySelector<IHtmlTextAreaElement>("#Saisie_Texte")!.Value);
        Assert.True(nouvelle.QuerySelector<IHtmlInputElement>("input[name='Saisie.Sources']")!.IsChecked);

        await serveur.Jeu.UnePropositionAsync(delegue, null, objet);
        Assert.Contains($"{JeuDesPropositions.Objet} (à décider)", (await navigateur.LireAsync(VeilleLiens.Observation(observation.Id))).QuerySelector(".relais-suites")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_rapport_transmis_montre_les_boutons_a_la_sous_prefete()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        serveur.Jeu.Temps.AdjustTime(new DateTimeOffset(2026, 2, 10, 9, 0, 0, TimeSpan.Zero));
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await serveur.Jeu.UnePropositionAsync(delegue);
        serveur.Jeu.Temps.AdjustTime(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var rapport = await serveur.Jeu.UnRapportTransmisAsync(delegue);
        using var lectrice = await serveur.ConnecterAsync(sousPrefete.AgentId);
        using var auteur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await lectrice.LireAsync(RapportsLiens.Lire(rapport));
        Assert.NotNull(page.QuerySelector($"a[href='{PropositionsLiens.Agir(id, ActionSurProposition.Accepter)}']"));
        Assert.Contains(page.QuerySelectorAll("sup.relais-appel a"), a => a.GetAttribute("href") == PropositionsLiens.Lire(id));
        Assert.Null((await auteur.LireAsync(RapportsLiens.Lire(rapport))).QuerySelector($"a[href='{PropositionsLiens.Agir(id, ActionSurProposition.Accepter)}']"));
    }

    [Fact]
    public async Task Un_cout_illisible_se_dit_a_cote_du_champ_et_la_saisie_reste()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var nouvelle = await navigateur.LireAsync(PropositionsLiens.Nouvelle);

        var reponse = await navigateur.EnvoyerAsync(nouvelle, new() { ["Saisie.Objet"] = "Remettre des bancs", ["Saisie.Cout"] = "12,345" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var page = await Navigateur.AnalyserAsync(reponse);
        Assert.Contains("deux décimales au plus", page.QuerySelector("#Saisie_Cout")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Remettre des bancs", page.QuerySelector<IHtmlInputElement>("#Saisie_Objet")!.Value);
    }

    [Fact]
    public async Task Les_filtres_sont_dans_l_adresse_et_sur_l_export()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UnePropositionAsync(delegue);
        await serveur.Jeu.UnePropositionAsync(delegue, c => c with { Objet = "Remettre des bancs", ThemeCode = "cadre-de-vie" });
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync("/propositions?situation=a_decider&theme=emploi");
        Assert.Contains("1\u00A0proposition", page.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("page", page.QuerySelector("a[href='/propositions?situation=a_decider&theme=emploi']")!.GetAttribute("aria-current"));

        var csv = await (await navigateur.DemanderAsync(page.QuerySelector("a[href*='exporter/csv']")!.GetAttribute("href")!)).Content.ReadAsStringAsync();
        Assert.Contains("# Filtres : situation À décider, thème Emploi et insertion.", csv, StringComparison.Ordinal);
        Assert.Contains(JeuDesPropositions.Objet, csv, StringComparison.Ordinal);
        Assert.DoesNotContain("bancs", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_action_qui_n_est_plus_permise_ramene_a_la_proposition()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await serveur.Jeu.UnePropositionAsync(delegue);
        using var lectrice = await serveur.ConnecterAsync(sousPrefete.AgentId);
        var accepter = await lectrice.LireAsync(PropositionsLiens.Agir(id, ActionSurProposition.Accepter));
        await serveur.Jeu.SuivreAsync(id, ActionSurProposition.Retirer, delegue);

        var tardive = await lectrice.EnvoyerAsync(accepter, new() { ["Saisie.Pilote"] = "mission locale", ["Saisie.Echeance"] = "2026-06-01" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tardive.StatusCode);
        Assert.Contains("a changé pendant votre action", await tardive.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(PropositionsLiens.Lire(id), (await lectrice.DemanderAsync(PropositionsLiens.Agir(id, ActionSurProposition.Accepter))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await lectrice.DemanderAsync($"/propositions/{id}/suite/effacer")).StatusCode);
    }

    [Fact]
    public async Task Un_passage_signale_se_garde_avec_un_motif_depuis_la_page()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await serveur.Jeu.UnePropositionAsync(delegue);
        using var lectrice = await serveur.ConnecterAsync(sousPrefete.AgentId);
        var refuser = await lectrice.LireAsync(PropositionsLiens.Agir(id, ActionSurProposition.Refuser));

        var signale = await lectrice.EnvoyerAsync(refuser, new() { ["Saisie.Motif"] = "Voir avec l’accueil, 06 12 34 56 78." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, signale.StatusCode);
        var page = await Navigateur.AnalyserAsync(signale);
        Assert.NotNull(page.QuerySelector("#Saisie_MotifDeConservation"));

        var garde = await lectrice.EnvoyerAsync(page, new() { ["Saisie.Motif"] = "Voir avec l’accueil, 06 12 34 56 78.", ["Saisie.MotifDeConservation"] = "Numéro public." });
        Assert.Equal(HttpStatusCode.Found, garde.StatusCode);
    }

    private static IHtmlDocument Viser(IHtmlDocument page, string bouton)
    {
        var element = (IHtmlElement)page.QuerySelector(bouton)!;
        var formulaire = element.Closest("form")!;
        formulaire.SetAttribute("action", element.GetAttribute("formaction")!);
        formulaire.SetAttribute("data-envoi", "");
        return page;
    }
}
