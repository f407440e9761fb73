using System.Net;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Rapports.Dossiers;
using Relais.Web.Missions.Rapports.Propositions;
using Relais.Web.Missions.Rapports.Syntheses;
using Xunit;

namespace Relais.Web.Tests.Missions.Rapports.Dossiers;

public sealed class LesPagesDesDossiers
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Depuis_la_page_du_quartier_un_clic_donne_le_dossier_et_ses_liens()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var promesse = await serveur.Jeu.UnePropositionAsync(delegue);
        await serveur.Jeu.SuivreAsync(promesse, ActionSurProposition.Accepter, sousPrefete);
        var observation = (await serveur.Jeu.UnMoisDObservationsAsync(delegue))[0];
        using var auteur = await serveur.ConnecterAsync(delegue.AgentId);

        var quartier = await auteur.LireAsync($"/territoires/quartiers/{delegue.Quartiers[0]}");
        var visite = await auteur.LireAsync(quartier.QuerySelector("main a[href^='/dossiers/visite/']")!.GetAttribute("href")!);
        Assert.NotNull(visite.QuerySelector("figure svg[role=img][aria-label] path"));
        Assert.Contains("Promesses dues", visite.Body!.TextContent, StringComparison.Ordinal);

        var passation = await auteur.LireAsync(quartier.QuerySelector("main a[href^='/dossiers/passation/']")!.GetAttribute("href")!);
        Assert.NotNull(passation.QuerySelector($"a[href='{PropositionsLiens.Lire(promesse)}']"));
        Assert.NotNull(passation.QuerySelector($"a[href='/veille/observations/{observation.Id}']"));
    }

    [Fact]
    public async Task Un_fichier_porte_le_nom_du_quartier_et_du_jour()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        using var auteur = await serveur.ConnecterAsync(delegue.AgentId);

        using var docx = await auteur.Http.GetAsync(DossiersLiens.Fichier(DossiersLiens.Visite(delegue.Quartiers[0]), "docx"), Annulation);

        Assert.Equal(HttpStatusCode.OK, docx.StatusCode);
        Assert.EndsWith("-2026-03-10.docx", docx.Content.Headers.ContentDisposition!.FileNameStar ?? docx.Content.Headers.ContentDisposition.FileName!, StringComparison.Ordinal);
        using var inconnu = await auteur.Http.GetAsync(DossiersLiens.Fichier(DossiersLiens.Visite(delegue.Quartiers[0]), "exe"), Annulation);
        Assert.Equal(HttpStatusCode.NotFound, inconnu.StatusCode);
    }

    [Fact]
    public async Task Un_quartier_d_un_autre_n_offre_pas_ses_dossiers()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (delegue, autre) = (await serveur.Jeu.UnDelegueEnMissionAsync(), await serveur.Jeu.UnDelegueEnMissionAsync());
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var quartier = await navigateur.LireAsync($"/territoires/quartiers/{autre.Quartiers[0]}");

        Assert.Null(quartier.QuerySelector("main a[href^='/dossiers/']"));
    }

    [Fact]
    public async Task La_synthese_montre_la_carte_d_ambiance_et_le_meme_tableau()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync(2);
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await serveur.Jeu.DesNotesAsync(delegue, delegue.Quartiers[0], (3, 2), (2, 2));
        await serveur.Jeu.UnRapportTransmisAsync(delegue);
        using var lectrice = await serveur.ConnecterAsync(sousPrefete.AgentId);

        var page = await lectrice.LireAsync(SynthesesLiens.Lire(await serveur.Jeu.UneSyntheseAsync(sousPrefete)));

        var section = page.QuerySelector("section[aria-labelledby='carte-dambiance']")!;
        Assert.Equal(["1", "2"], section.QuerySelectorAll("svg[role=img] text").Select(t => t.TextContent).Order());
        Assert.Contains("Sans note\u00A0: 1.", section.QuerySelector("svg[role=img]")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(2, section.QuerySelectorAll("table tbody tr").Length);
        Assert.NotEmpty(page.QuerySelectorAll("sup.relais-appel a[href^='/rapports/']"));
    }
}
