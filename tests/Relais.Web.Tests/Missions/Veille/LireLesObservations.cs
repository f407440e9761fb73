using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Veille;

public sealed class LireLesObservations
{
    private static readonly Guid Quartier = Guid.Parse("6a1c7e0e-0000-4000-8000-000000000001");
    private static readonly Guid Id = Guid.Parse("11111111-1111-4111-8111-111111111111");

    [Theory]
    [InlineData("")]
    [InlineData("/corriger")]
    [InlineData("/retirer")]
    public async Task Hors_de_son_perimetre_l_observation_n_existe_pas(string suite)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var observation = await serveur.Jeu.UneObservationAsync(await serveur.Jeu.UnDelegueAsync(Quartier));
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnDelegueAsync(Guid.NewGuid())).AgentId);

        var reponse = await navigateur.DemanderAsync($"/veille/observations/{observation.Id}{suite}");

        Assert.Equal(HttpStatusCode.NotFound, reponse.StatusCode);
    }

    [Fact]
    public async Task Le_cabinet_ne_lit_pas_ce_qui_est_pour_l_equipe()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var observation = await serveur.Jeu.UneObservationAsync(await serveur.Jeu.UnDelegueAsync(Quartier));
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.PrefetCabinet)).AgentId);

        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync($"/veille/observations/{observation.Id}")).StatusCode);
        Assert.Contains("Aucune observation", (await navigateur.LireAsync("/veille/observations")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_recherche_et_les_filtres_tiennent_dans_l_adresse()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        await serveur.Jeu.UneObservationAsync(delegue, c => c with { Texte = "Les halls sont squattés." });
        await serveur.Jeu.UneObservationAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync("/veille/observations?texte=squatter&theme=cadre-de-vie&nature=ambiance&du=2026-03-01&sens=asc");

        Assert.Equal("Les halls sont squattés.", Assert.Single(page.QuerySelectorAll("tbody a")).TextContent);
        Assert.Equal("squatter", page.QuerySelector("input[name=texte]")!.GetAttribute("value"));
        Assert.Equal("cadre-de-vie", page.QuerySelector("select[name=theme] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task La_correction_a_l_identique_dit_aucune_modification()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        var observation = await serveur.Jeu.UneObservationAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync($"/veille/observations/{observation.Id}/corriger");

        await EnvoyerAsync(navigateur, page, Correction(JeuDeVeille.TexteAnodin));

        Assert.Contains("Aucune modification", (await navigateur.LireAsync($"/veille/observations/{observation.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L_extrait_va_au_mot_cherche_et_le_montre()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        await serveur.Jeu.UneObservationAsync(delegue, c => c with { Texte = string.Concat(Enumerable.Repeat("Le square est propre et calme depuis la rentrée. ", 8)) + "Au fond, deux caves restent squattées malgré les relances." });
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var ligne = (await navigateur.LireAsync("/veille/observations?texte=squatter")).QuerySelector("tbody a")!;

        Assert.StartsWith("… ", ligne.TextContent, StringComparison.Ordinal);
        Assert.Equal("squattées", Assert.Single(ligne.QuerySelectorAll("mark")).TextContent);
    }

    [Fact]
    public async Task Deux_corrections_croisees_se_montrent_et_la_seconde_peut_passer()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        var observation = await serveur.Jeu.UneObservationAsync(delegue, c => c with { Texte = "Le square est ouvert." });
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var adresse = $"/veille/observations/{observation.Id}/corriger";
        var (telephone, bureau) = (await navigateur.LireAsync(adresse), await navigateur.LireAsync(adresse));
        await EnvoyerAsync(navigateur, telephone, Correction("Le square est fermé."));

        var conflit = await EnvoyerAsync(navigateur, bureau, Correction("Le square est envahi."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, conflit.StatusCode);
        var page = await Navigateur.AnalyserAsync(conflit);
        Assert.Equal(("fermé", "envahi"), (page.QuerySelector("del")!.TextContent.Trim(), page.QuerySelector("ins")!.TextContent.Trim()));
        Assert.Equal("Le square est envahi.", page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Equal(HttpStatusCode.Found, (await EnvoyerAsync(navigateur, page, Correction("Le square est envahi."))).StatusCode);
    }

    [Fact]
    public async Task L_export_csv_tient_sa_promesse()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        await serveur.Jeu.UneObservationAsync(
            delegue, c => c with { Texte = "=HYPERLINK(1) ; dit « oui »\nseconde \"ligne\"", Source = CategorieDeSource.Rumeur, Acteur = new ActeurCite("Bailleur", null) }, Id);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var octets = await navigateur.Http.GetByteArrayAsync("/veille/observations/exporter/csv?nature=ambiance&texte=dire");

        Assert.Equal(Encoding.UTF8.GetPreamble(), octets[..3]);
        Assert.Equal(
            """
            # Observations exportées le 10 mars 2026 par Camille Martin ; 100000 lignes au plus.
            # Filtres : texte « dire », nature Ambiance.
            Identifiant;Date de l’observation;Quartier;Hors quartier;Commune (code INSEE);Nature;Thème;Texte;Lieu;Source;Fiabilité;Acteur;Niveau de diffusion;Auteur;Saisie le;Retirée le;Motif du retrait
            """,
            string.Join('\n', Encoding.UTF8.GetString(octets[3..]).Split("\r\n")[..3]).Replace("\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task L_export_ods_porte_les_memes_colonnes_et_des_dates_en_dates()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueAsync(Quartier);
        await serveur.Jeu.UneObservationAsync(delegue);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        using var archive = new ZipArchive(await navigateur.Http.GetStreamAsync("/veille/observations/exporter/ods"));

        Assert.Equal("mimetype", archive.Entries[0].FullName);
        var contenu = XDocument.Load(archive.GetEntry("content.xml")!.Open());
        var lignes = contenu.Descendants().Where(e => e.Name.LocalName == "table-row").ToList();
        Assert.Equal(ExportObservations.Colonnes.Select(c => c.EnTete), lignes[0].Elements().Select(c => c.Value));
        Assert.Contains(lignes[1].Descendants().Attributes(), a => a.Name.LocalName == "date-value" && a.Value == "2026-03-09");
        Assert.Equal("Filtres : aucun.", lignes[^1].Value);
    }

    [Fact]
    public void Les_colonnes_de_l_export_sont_un_contrat() => Assert.Equal(
        """
        Identifiant | Texte | veille_observation.id
        Date de l’observation | Jour | veille_observation.observe_le
        Quartier | Texte | territoires_quartier.nom
        Hors quartier | Texte | territoires_poche.nom
        Commune (code INSEE) | Texte | veille_observation.commune_code
        Nature | Texte | veille_observation.nature
        Thème | Texte | veille_theme.libelle
        Texte | Texte | veille_observation.texte
        Lieu | Texte | veille_observation.lieu
        Source | Texte | veille_observation.source
        Fiabilité | Texte | veille_observation.fiabilite
        Acteur | Texte | veille_observation.acteur_structure
        Niveau de diffusion | Texte | veille_observation.niveau
        Auteur | Texte | habilitations_agent.nom_de_famille
        Saisie le | Jour | veille_observation.saisie_a
        Retirée le | Jour | veille_observation.retrait_le
        Motif du retrait | Texte | veille_observation.retrait_motif
        """,
        string.Join('\n', ExportObservations.Colonnes.Select(c => $"{c.EnTete} | {c.Type} | {c.Origine}")));

    private static Dictionary<string, string> Correction(string texte) => new()
    {
        ["Saisie.QuartierId"] = Quartier.ToString(),
        ["Saisie.Nature"] = nameof(NatureObservation.Ambiance),
        ["Saisie.ThemeCode"] = "cadre-de-vie",
        ["Saisie.Texte"] = texte,
        ["Saisie.ObserveLe"] = "2026-03-09",
        ["Saisie.Niveau"] = nameof(NiveauDiffusion.Equipe),
    };

    private static Task<HttpResponseMessage> EnvoyerAsync(Navigateur navigateur, IHtmlDocument page, Dictionary<string, string> valeurs) =>
        navigateur.EnvoyerAsync(page, valeurs, "form.relais-saisie");
}
