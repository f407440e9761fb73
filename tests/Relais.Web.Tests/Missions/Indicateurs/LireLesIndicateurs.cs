using System.Net;
using AngleSharp.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Relais.Web.Missions.Indicateurs;
using Xunit;

namespace Relais.Web.Tests.Missions.Indicateurs;

public sealed class LireLesIndicateurs
{
    [Fact]
    public async Task La_page_d_un_quartier_compare_situe_et_source_chaque_chiffre()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync("QP099001", "Les Genêts");
        await serveur.Jeu.DesChiffresAsync("QP099001", "QP099002", "QP099003");
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync()).AgentId);

        var page = (await navigateur.LireAsync(IndicateursLiens.Quartier(quartier.Id))).Body!.TextContent;

        Assert.Contains("13 500 €", Lisible(page), StringComparison.Ordinal);
        Assert.Contains("Commune : Port-Brenne, 19 950 €", Lisible(page), StringComparison.Ordinal);
        Assert.Contains("−6 450 €, moins favorable (données 2019)", Lisible(page), StringComparison.Ordinal);
        Assert.Contains("INSEE, revenus et prestations des quartiers, édition 2021", page, StringComparison.Ordinal);
        Assert.Contains("valeur la plus basse sur 3 quartiers publiés", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_valeur_cachee_se_dit_cachee_et_n_a_ni_rang_ni_ecart()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync("QP099002", "La Corderie");
        await serveur.Jeu.DesChiffresAsync("QP099001", "QP099002", "QP099003");
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync()).AgentId);

        var page = await navigateur.LireAsync(IndicateursLiens.Detail(quartier.Id, "taux-de-pauvrete"));

        Assert.Contains("ce n’est pas zéro", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", page.QuerySelector("#table-evolution tr[data-libelle]")!.GetAttribute("data-valeur") ?? "");
        Assert.DoesNotContain("valeur la plus", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_passage_de_2015_a_2024_se_voit_dans_le_tableau()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync("QN09902M", "La Corderie");
        await serveur.Jeu.EcrireAsync(Metier.Missions.Territoires.Correspondance.Etablir(Guid.NewGuid(), CodeQpv.Parse("QN09902M"), CodeQpv.Parse("QP099002"), Metier.Missions.Territoires.StatutDeCorrespondance.Modifie));
        await serveur.Jeu.ImporterIndicateursAsync("DEMO_2021.csv", JeuIndicateurs.Demographie("QP099002;La Corderie;1900;Port-Brenne;40,0;0;1;0"));
        await serveur.Jeu.ImporterIndicateursAsync("DEMO_2025.csv", JeuIndicateurs.Demographie("QN09902M;La Corderie;2400;Port-Brenne;41,0;0;1;0"));
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync()).AgentId);

        var page = await navigateur.LireAsync(IndicateursLiens.Detail(quartier.Id, "part-moins-de-25-ans"));

        Assert.Contains("Périmètre modifié", page.QuerySelector(".relais-rupture")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["0", "1"], page.QuerySelectorAll("#table-evolution tr[data-segment]").Select(l => l.GetAttribute("data-segment")));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("ods", "application/vnd.oasis.opendocument.spreadsheet")]
    public async Task Les_chiffres_se_telechargent_avec_leur_source(string format, string type)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync("QP099002", "La Corderie");
        await serveur.Jeu.DesChiffresAsync("QP099001", "QP099002");
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync()).AgentId);

        using var reponse = await navigateur.DemanderAsync(IndicateursLiens.ExporterQuartier(quartier.Id, format));

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Equal(type, reponse.Content.Headers.ContentType!.MediaType);
        if (format != "csv") return;
        var lignes = (await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Contains(lignes, l => l.StartsWith("Taux de pauvreté au seuil de 60 %;La Corderie;QP099002;;pour cent;non publié;", StringComparison.Ordinal));
        Assert.Contains(lignes, l => l.Contains("édition 2021", StringComparison.Ordinal) && l.StartsWith("Population municipale;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Un_administrateur_importe_par_la_page_apres_avoir_lu_la_repetition()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);
        var page = await navigateur.LireAsync(IndicateursLiens.Imports);

        using var depot = await navigateur.Http.PostAsync(IndicateursLiens.Imports, Televerser(page, "DEMO_2021.csv", JeuIndicateurs.Demographie("QP099001;Les Genêts;2345;Port-Brenne;41,5;0;1012;0")));
        var verifier = await navigateur.LireAsync(depot.Headers.Location!.ToString());
        Assert.Contains("Rien n’est encore écrit", verifier.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2021", (await navigateur.LireAsync(IndicateursLiens.Imports)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        using var import = await navigateur.EnvoyerAsync(verifier, []);

        Assert.Equal(IndicateursLiens.Imports, import.Headers.Location!.ToString());
        Assert.Contains("2021", (await navigateur.LireAsync(IndicateursLiens.Imports)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_fichier_faux_montre_la_ligne_la_colonne_la_valeur_et_ne_s_importe_pas()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var admin = await serveur.Jeu.UnAgentAsync(Role.Administrateur);
        using var navigateur = await serveur.ConnecterAsync(admin.AgentId);
        var depot = await serveur.Jeu.UnDepotAsync(admin, "DEMO_2021.csv", JeuIndicateurs.Demographie("QP099001;Les Genêts;deux mille;Port-Brenne;41,5;0;1012;0"));

        var page = await navigateur.LireAsync(IndicateursLiens.Depot(depot));

        Assert.Equal(["2", "POP_MUN", "deux mille"], page.QuerySelectorAll("tbody tr:first-child td").Take(3).Select(c => c.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, [])).StatusCode);
    }

    [Fact]
    public async Task Des_colonnes_se_decrivent_une_fois_et_se_reconnaissent_ensuite()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var admin = await serveur.Jeu.UnAgentAsync(Role.Administrateur);
        using var navigateur = await serveur.ConnecterAsync(admin.AgentId);
        var depot = await serveur.Jeu.UnDepotAsync(admin, "caf-brenne-2024.csv", "quartier;foyers;rsa\r\nQP099001;120;3\r\n");
        var colonnes = await navigateur.LireAsync(IndicateursLiens.Colonnes(depot));

        using var decrite = await navigateur.EnvoyerAsync(colonnes, new()
        {
            ["Saisie.Libelle"] = "CAF de la Brenne",
            ["Saisie.Producteur"] = "CAF",
            ["Saisie.Niveau"] = "Quartier",
            ["Saisie.Colonnes[0].Role"] = "Territoire",
            ["Saisie.Colonnes[0].Nature"] = "Effectif",
            ["Saisie.Colonnes[1].Role"] = "Valeur",
            ["Saisie.Colonnes[1].IndicateurCode"] = "allocataires",
            ["Saisie.Colonnes[1].Nature"] = "Effectif",
            ["Saisie.Colonnes[2].Role"] = "Valeur",
            ["Saisie.Colonnes[2].Nature"] = "Effectif",
        });

        Assert.Equal(IndicateursLiens.Depot(depot), decrite.Headers.Location!.ToString());
        Assert.Contains("édition 2024", (await navigateur.LireAsync(IndicateursLiens.Depot(depot))).Body!.TextContent, StringComparison.Ordinal);
        var suivante = await serveur.Jeu.ImporterIndicateursAsync("caf-brenne-2025.csv", "quartier;foyers;rsa\r\nQP099001;130;4\r\n");
        Assert.False(suivante.EstRefuse);
        Assert.Contains(suivante.Constats, c => c.Contains("CAF de la Brenne, édition 2025", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Une_description_se_corrige_et_l_histoire_le_dit()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);
        var page = await navigateur.LireAsync(IndicateursLiens.ModifierIndicateur("taux-de-pauvrete"));
        Dictionary<string, string> valeurs = new(StringComparer.Ordinal)
        {
            ["Saisie.Libelle"] = "Taux de pauvreté",
            ["Saisie.Theme"] = "Revenus",
            ["Saisie.Nature"] = "Part",
            ["Saisie.Unite"] = "Pourcentage",
            ["Saisie.Sens"] = "MoinsEstMieux",
            ["Saisie.Source"] = "Filosofi",
            ["Saisie.Producteur"] = "INSEE",
            ["Saisie.NiveauLePlusFin"] = "Quartier",
            ["Saisie.EstSommable"] = "true",
        };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, valeurs)).StatusCode);
        valeurs["Saisie.EstSommable"] = "false";
        Assert.Equal(HttpStatusCode.Found, (await navigateur.EnvoyerAsync(page, valeurs)).StatusCode);
        Assert.Contains("« Taux de pauvreté »", (await navigateur.LireAsync(IndicateursLiens.Indicateur("taux-de-pauvrete"))).QuerySelector(".relais-historique")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await navigateur.EnvoyerAsync(page, valeurs)).StatusCode);
    }

    private static MultipartFormDataContent Televerser(AngleSharp.Html.Dom.IHtmlDocument page, string nom, string contenu) => new()
    {
        { new StringContent(page.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("main input[name=__RequestVerificationToken]")!.Value), "__RequestVerificationToken" },
        { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(contenu)), "Fichier", nom },
    };

    private static string Lisible(string texte) => texte.Replace('\u202F', ' ').Replace('\u00A0', ' ');
}
