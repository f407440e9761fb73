using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Relais.Application.Missions.Rapports;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Rapports;
using Xunit;

namespace Relais.Web.Tests.Missions.Rapports;

public sealed class LesPagesDesRapports
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Du_brouillon_au_visa_sans_javascript()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await serveur.Jeu.UnMoisDObservationsAsync(delegue);
        using var auteur = await serveur.ConnecterAsync(delegue.AgentId);
        using var lectrice = await serveur.ConnecterAsync(sousPrefete.AgentId);

        var liste = await auteur.LireAsync(RapportsLiens.Liste);
        var ouverture = await EnvoyerParAsync(auteur, liste, "[formaction*='mois=2026-02']");
        var ecrire = ouverture.Headers.Location!.ToString();
        var id = Guid.Parse(ecrire.Split('/')[2]);

        var essentiel = await auteur.LireAsync(RapportsLiens.Ecrire(id));
        await auteur.EnvoyerAsync(essentiel, new() { ["Saisie.Textes[0].Texte"] = "Un mois **calme**." }, "form[data-enregistrement]");
        var transmettre = await auteur.LireAsync(RapportsLiens.Transmettre(id));
        Assert.DoesNotContain("Il reste à compléter", transmettre.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await auteur.EnvoyerAsync(transmettre, [], "form[data-transmission]")).StatusCode);

        var suivi = await lectrice.LireAsync(RapportsLiens.Suivi(JeuRapports.Fevrier));
        Assert.Contains("Reçu en retard", suivi.Body!.TextContent, StringComparison.Ordinal);
        var lecture = await lectrice.LireAsync(RapportsLiens.Lire(id));
        Assert.Equal("calme", lecture.QuerySelector(".relais-encadre strong")!.TextContent);
        Assert.NotEmpty(lecture.QuerySelectorAll("sup.relais-appel a[href^='/veille/observations/']"));
        Assert.Equal(HttpStatusCode.Found, (await EnvoyerParAsync(lectrice, lecture, "[formaction$='handler=Viser']")).StatusCode);

        Assert.Contains("Visé", (await auteur.LireAsync(RapportsLiens.Lire(id))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Transmis (n° 1)", (await auteur.LireAsync(RapportsLiens.Historique(id))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_rubrique_s_enregistre_pendant_la_frappe_et_dit_l_heure()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, id) = await UnRapportAsync(serveur);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync(RapportsLiens.Ecrire(id, 1));
        var texte = await serveur.Jeu.TexteAsync(id, delegue, 1, "agenda");

        var reponse = await AutoEnregistrerAsync(navigateur, page, id, new { id = texte.Id, version = texte.Version, texte = "Réunion le 12.", rienASignaler = false });

        Assert.Equal("10 h 00", (await reponse.Content.ReadFromJsonAsync<Dictionary<string, string>>(Annulation))!["heure"]);
        Assert.Equal("Réunion le 12.", (await serveur.Jeu.TexteAsync(id, delegue, 1, "agenda")).Texte);
        var perime = await AutoEnregistrerAsync(navigateur, page, id, new { id = texte.Id, version = texte.Version, texte = "Autre.", rienASignaler = false });
        Assert.Equal(HttpStatusCode.Conflict, perime.StatusCode);
        Assert.Equal("Réunion le 12.", (await perime.Content.ReadFromJsonAsync<Dictionary<string, string>>(Annulation))!["texteActuel"]);
    }

    [Fact]
    public async Task Les_rubriques_montent_descendent_et_les_prescrites_restent()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        using var navigateur = await serveur.ConnecterAsync(sousPrefete.AgentId);
        var page = await navigateur.LireAsync(RapportsLiens.Modele);

        Assert.Equal(HttpStatusCode.Found, (await EnvoyerParAsync(navigateur, page, "[formaction*='rang=1&pas=-1']", Saisis(page))).StatusCode);

        page = await navigateur.LireAsync(RapportsLiens.Modele);
        Assert.Equal(["ambiance", "evenements"], page.QuerySelectorAll<IHtmlInputElement>("input[name$='.Code']").Take(2).Select(i => i.Value));
        Assert.Equal(4, page.QuerySelectorAll("input[type=checkbox][name$='.EstGardee']").Length);
        var sansAmbiance = await navigateur.EnvoyerAsync(page, Saisis(page, ("Saisie.Rubriques[0].Code", "inconnue")), "form[action='/rapports/modele']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sansAmbiance.StatusCode);
        Assert.Contains("Ambiance du quartier", (await Navigateur.AnalyserAsync(sansAmbiance)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L_empreinte_se_verifie_sur_la_page()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var id = await serveur.Jeu.UnRapportTransmisAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync(RapportsLiens.Lire(id));
        var json = await navigateur.Http.GetStringAsync(RapportsLiens.Fichier(id, "json"), Annulation);

        Assert.Contains("empreinte vérifiée", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelector(".relais-empreinte")!.TextContent, json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sans_jeton_l_enregistrement_automatique_est_refuse()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, id) = await UnRapportAsync(serveur);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var reponse = await navigateur.Http.PostAsJsonAsync($"{RapportsLiens.Ecrire(id, 1)}?handler=Enregistrer", new { texte = "x" }, Annulation);

        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
    }

    [Fact]
    public async Task Deux_versions_sont_montrees_et_la_suivante_s_enregistre()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, id) = await UnRapportAsync(serveur);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync(RapportsLiens.Ecrire(id));
        await serveur.Jeu.EcrireLaRubriqueAsync(id, delegue, 0, "essentiel", "Écrit ailleurs.");

        var conflit = await navigateur.EnvoyerAsync(page, new() { ["Saisie.Textes[0].Texte"] = "Écrit ici." }, "form[data-enregistrement]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, conflit.StatusCode);
        var montree = await Navigateur.AnalyserAsync(conflit);
        Assert.Equal("Écrit ici.", montree.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Equal("Écrit ailleurs.", montree.QuerySelector(".relais-conflit pre")!.TextContent);
        var suite = await navigateur.EnvoyerAsync(montree, new() { ["Saisie.Textes[0].Texte"] = "Écrit ici et ailleurs." }, "form[data-enregistrement]");
        Assert.Equal(HttpStatusCode.Found, suite.StatusCode);
    }

    [Fact]
    public async Task Le_html_saisi_reste_du_texte()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, id) = await UnRapportAsync(serveur);
        await serveur.Jeu.EcrireLaRubriqueAsync(id, delegue, 1, "agenda", "<img src=x onerror=alert(1)> [piège](javascript:alert(1))");
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        foreach (var adresse in (string[])[RapportsLiens.Lire(id), RapportsLiens.Imprimer(id)])
        {
            var page = await navigateur.LireAsync(adresse);
            Assert.Empty(page.QuerySelectorAll("img[onerror], a[href^='javascript']"));
            Assert.Contains("<img src=x onerror=alert(1)>", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Hors_de_son_perimetre_un_rapport_n_existe_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (_, id) = await UnRapportAsync(serveur);
        var collegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        using var navigateur = await serveur.ConnecterAsync(collegue.AgentId);

        foreach (var adresse in (string[])[RapportsLiens.Lire(id), RapportsLiens.Ecrire(id, 1), RapportsLiens.Transmettre(id), RapportsLiens.Imprimer(id), RapportsLiens.Historique(id), RapportsLiens.Fichier(id, "docx")])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync(adresse)).StatusCode);
        }
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("json", "application/json")]
    public async Task Un_fichier_se_telecharge_sous_un_nom_parlant(string format, string type)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, id) = await UnRapportAsync(serveur);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var reponse = await navigateur.DemanderAsync(RapportsLiens.Fichier(id, format));

        Assert.Equal(type, reponse.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("rapport-99-2026-02-", reponse.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    private static async Task<(Acteur Delegue, Guid Id)> UnRapportAsync(ServeurDeTest serveur)
    {
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UneObservationDeFevrierAsync(delegue, NatureObservation.Fait, "Une coupure d’eau a touché deux immeubles.");
        return (delegue, await serveur.Jeu.UnRapportAsync(delegue));
    }

    /// <summary>What is in the fields of the page, as a browser would send it, with a few changes.</summary>
    private static Dictionary<string, string> Saisis(IHtmlDocument page, params (string Nom, string Valeur)[] changes)
    {
        var valeurs = page.QuerySelectorAll<IHtmlInputElement>("main input[name^='Saisie.']").Where(i => i.Type != "checkbox" || i.IsChecked)
            .GroupBy(i => i.Name!).ToDictionary(g => g.Key, g => g.First().Value);
        foreach (var (nom, valeur) in changes) valeurs[nom] = valeur;
        return valeurs;
    }

    private static Task<HttpResponseMessage> EnvoyerParAsync(Navigateur navigateur, IHtmlDocument page, string bouton, Dictionary<string, string>? valeurs = null)
    {
        var element = (IHtmlElement)page.QuerySelector(bouton)!;
        var formulaire = element.Closest("form")!;
        formulaire.SetAttribute("action", element.GetAttribute("formaction")!);
        formulaire.SetAttribute("data-envoi", "");
        return navigateur.EnvoyerAsync(page, valeurs ?? [], "form[data-envoi]");
    }

    private static Task<HttpResponseMessage> AutoEnregistrerAsync(Navigateur navigateur, IHtmlDocument page, Guid id, object corps)
    {
        var demande = new HttpRequestMessage(HttpMethod.Post, $"{RapportsLiens.Ecrire(id, 1)}?handler=Enregistrer") { Content = JsonContent.Create(corps) };
        demande.Headers.Add("X-Relais-Jeton", page.QuerySelector<IHtmlInputElement>("form[data-enregistrement] input[name=__RequestVerificationToken]")!.Value);
        return navigateur.Http.SendAsync(demande, Annulation);
    }
}
