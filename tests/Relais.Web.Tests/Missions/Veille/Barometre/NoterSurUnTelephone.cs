using System.Net;
using AngleSharp.Dom;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Veille.Barometre;

public sealed class NoterSurUnTelephone
{
    private static readonly Dictionary<string, string> UneNote = new()
    {
        ["Saisie.Notes[Tranquillite]"] = "4",
        ["Saisie.Notes[CadreDeVie]"] = "2",
        ["Saisie.Notes[Institutions]"] = "",
        ["Saisie.Confiance"] = "Moyenne",
        ["Saisie.Motif"] = "Deux soirées calmes autour du mail.",
    };

    [Fact]
    public async Task Un_toucher_par_axe_un_pour_la_confiance_et_la_note_mene_au_quartier_suivant()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var (premier, second) = ((await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id, (await serveur.Jeu.UnQuartierAsync("QN09902N", "Les Tilleuls", -2.5)).Id);
        var delegue = await serveur.Jeu.UnDelegueAsync(premier, second);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var tableau = await navigateur.LireAsync("/veille/barometre");
        Assert.Contains("2 quartiers restent à noter. Vous seul voyez cette liste.", tableau.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var page = await navigateur.LireAsync(tableau.QuerySelector("a.relais-barometre__lien")!.GetAttribute("href")!);
        Assert.Equal(6, page.QuerySelectorAll("fieldset.relais-axe").Length);
        Assert.All(page.QuerySelectorAll("fieldset.relais-axe"), axe => Assert.Equal(6, axe.QuerySelectorAll("input[type=radio]").Length));
        var reponse = await navigateur.EnvoyerAsync(page, new(UneNote));

        // Six axes, la confiance, l’envoi : huit touchers, et une phrase.
        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        Assert.StartsWith($"/veille/barometre/{second}/noter", reponse.Headers.Location!.ToString(), StringComparison.Ordinal);
        var suivante = await navigateur.LireAsync(reponse.Headers.Location.ToString());
        Assert.Contains("Les Acacias est noté. Au suivant.", suivante.Body!.TextContent, StringComparison.Ordinal);
        var apres = await navigateur.LireAsync("/veille/barometre");
        Assert.Contains("Noté – corriger", apres.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Aucune note", apres.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sans_motif_rien_n_est_garde_et_la_saisie_reste()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = (await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id;
        var delegue = await serveur.Jeu.UnDelegueAsync(quartier);
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);
        var page = await navigateur.LireAsync($"/veille/barometre/{quartier}/noter");

        var reponse = await navigateur.EnvoyerAsync(page, new(UneNote) { ["Saisie.Motif"] = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var rendue = await Navigateur.AnalyserAsync(reponse);
        Assert.StartsWith("Erreur : ", rendue.Title, StringComparison.Ordinal);
        Assert.Contains("une note sans motif n’est pas gardée", rendue.QuerySelector("#erreurs")!.TextContent, StringComparison.Ordinal);
        Assert.True(rendue.QuerySelector("input[name='Saisie.Notes[Tranquillite]'][value='4']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task L_histoire_d_un_quartier_est_un_dessin_et_le_meme_tableau()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = (await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id;
        var delegue = await serveur.Jeu.UnDelegueAsync(quartier);
        await serveur.Jeu.DesNotesAsync(delegue, quartier, (0, 2), (1, 3), (6, 5));
        using var navigateur = await serveur.ConnecterAsync(delegue.AgentId);

        var page = await navigateur.LireAsync($"/veille/barometre/{quartier}");

        Assert.Equal(6, page.QuerySelectorAll("svg[role=img][aria-label]").Length);
        Assert.Contains("3 semaines notées sur 26", page.QuerySelector("svg")!.GetAttribute("aria-label")!, StringComparison.Ordinal);
        Assert.Equal(26, page.QuerySelectorAll("table tbody tr").Length);
        Assert.Contains("aucune note", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_sous_prefete_lit_sans_noter()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var quartier = (await serveur.Jeu.UnQuartierAsync("QN09901N", "Les Acacias")).Id;
        await serveur.Jeu.UnDelegueAsync(quartier);
        var sousPrefete = await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        using var navigateur = await serveur.ConnecterAsync(sousPrefete.AgentId);

        var page = await navigateur.LireAsync("/veille/barometre");

        Assert.Null(page.QuerySelector("#a-noter"));
        Assert.Equal(HttpStatusCode.Forbidden, (await navigateur.DemanderAsync($"/veille/barometre/{quartier}/noter")).StatusCode);
    }
}
