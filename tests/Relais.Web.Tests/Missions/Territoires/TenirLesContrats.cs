using System.Net;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Territoires;

public sealed class TenirLesContrats
{
    [Fact]
    public async Task La_sous_prefete_enregistre_un_contrat_puis_le_lit()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);

        var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync("/territoires/contrats/nouveau"), Saisie(quartier.Id));

        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        var page = await navigateur.LireAsync(reponse.Headers.Location!.ToString());
        Assert.Equal("Contrat de ville de Port-Brenne", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Emploi", "Cadre de vie"], page.QuerySelectorAll("main ol:not(.fr-breadcrumb__list) li").Select(l => l.TextContent.Trim()));
        Assert.Contains("Contrat enregistré.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await navigateur.LireAsync($"/territoires/quartiers/{quartier.Id}")).QuerySelector($"a[href='{reponse.Headers.Location}']"));
    }

    [Fact]
    public async Task Un_refus_garde_la_saisie_et_lie_le_champ()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);
        var saisie = Saisie(quartier.Id);
        saisie["Saisie.FinLe"] = "2020-12-31";

        var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync("/territoires/contrats/nouveau"), saisie);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var page = await Navigateur.AnalyserAsync(reponse);
        Assert.Contains("La fin du contrat précède son début", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='#Saisie_FinLe']"));
        Assert.Equal("Emploi\nCadre de vie", page.QuerySelector("textarea[name='Saisie.Themes']")!.TextContent.ReplaceLineEndings("\n"));
        Assert.True(page.QuerySelector($"input[value='{quartier.Id}']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Renvoyer_les_memes_termes_ne_change_rien()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync();
        var contrat = await serveur.Jeu.UnContratAsync(quartier.Id);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.Administrateur)).AgentId);
        var saisie = Saisie(quartier.Id);
        saisie["Saisie.Code"] = contrat.Code;

        var reponse = await navigateur.EnvoyerAsync(await navigateur.LireAsync($"/territoires/contrats/{contrat.Id}/modifier"), saisie);

        var page = await navigateur.LireAsync(reponse.Headers.Location!.ToString());
        Assert.Contains("Aucune modification.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_poche_se_repere_se_modifie_puis_se_termine()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var contrat = await serveur.Jeu.UnContratAsync((await serveur.Jeu.UnQuartierAsync()).Id);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);
        var fiche = $"/territoires/contrats/{contrat.Id}";
        Dictionary<string, string> Poche(string delimitation) => new()
        {
            ["Saisie.Nom"] = "Le Vieux-Bassin",
            ["Saisie.Delimitation"] = delimitation,
            ["Saisie.SuivieDuLe"] = "2024-09-01",
            ["Saisie.Contour"] = """{"type":"Polygon","coordinates":[[[-3.02,46],[-3.015,46],[-3.015,46.004],[-3.02,46.004],[-3.02,46]]]}""",
        };

        await navigateur.EnvoyerAsync(await navigateur.LireAsync($"{fiche}/poches/nouvelle"), Poche("Quatre immeubles."));
        var modifier = (await navigateur.LireAsync(fiche)).QuerySelector("a[href$='/modifier'][href*='/poches/']")!.GetAttribute("href")!;
        var formulaire = await navigateur.LireAsync(modifier);
        Assert.Contains("Polygon", formulaire.QuerySelector("textarea[name='Saisie.Contour']")!.TextContent, StringComparison.Ordinal);
        await navigateur.EnvoyerAsync(formulaire, Poche("Six immeubles."));
        var cesser = modifier.Replace("/modifier", "/cesser", StringComparison.Ordinal);
        await navigateur.EnvoyerAsync(await navigateur.LireAsync(cesser), new() { ["Le"] = "2026-03-10" });

        var texte = (await navigateur.LireAsync(fiche)).Body!.TextContent;
        foreach (var attendu in (string[])["Six immeubles.", "Suivi terminé", "Délimitation : Quatre immeubles. → Six immeubles.", "Suivi de la poche « Le Vieux-Bassin » terminé au 10/03/2026."]) Assert.Contains(attendu, texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_delegue_lit_les_contrats_sans_les_tenir()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync();
        var contrat = await serveur.Jeu.UnContratAsync(quartier.Id);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnDelegueAsync(quartier.Id)).AgentId);

        var page = await navigateur.LireAsync($"/territoires/contrats/{contrat.Id}");

        Assert.DoesNotContain(page.QuerySelectorAll("main a"), a => a.GetAttribute("href")?.EndsWith("/modifier", StringComparison.Ordinal) == true);
        Assert.Equal(HttpStatusCode.Forbidden, (await navigateur.DemanderAsync($"/territoires/contrats/{contrat.Id}/modifier")).StatusCode);
    }

    [Fact]
    public async Task Une_intercommunalite_sans_nom_se_nomme()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = await serveur.Jeu.UnQuartierAsync();
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet)).AgentId);
        Assert.Contains("SIREN 999000001", (await navigateur.LireAsync($"/territoires/quartiers/{quartier.Id}")).Body!.TextContent, StringComparison.Ordinal);

        await navigateur.EnvoyerAsync(await navigateur.LireAsync("/territoires/intercommunalites/999000001/nommer"), new() { ["Nom"] = "Agglomération de Port-Brenne" });

        Assert.Contains("Agglomération de Port-Brenne", (await navigateur.LireAsync($"/territoires/quartiers/{quartier.Id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Renommer", (await navigateur.LireAsync("/territoires/intercommunalites")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.DemanderAsync("/territoires/intercommunalites/123456789/nommer")).StatusCode);
    }

    private static Dictionary<string, string> Saisie(Guid quartier) => new()
    {
        ["Saisie.Nom"] = "Contrat de ville de Port-Brenne",
        ["Saisie.Code"] = "CN09901N",
        ["Saisie.DebutLe"] = "2024-01-01",
        ["Saisie.FinLe"] = "2030-12-31",
        ["Saisie.Themes"] = "Emploi\r\nCadre de vie",
        ["Saisie.Quartiers"] = quartier.ToString(),
    };
}
