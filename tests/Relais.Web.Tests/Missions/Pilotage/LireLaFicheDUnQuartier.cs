using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Missions.Pilotage;

public sealed class LireLaFicheDUnQuartier
{
    [Fact]
    public async Task Un_delegue_y_lit_ses_observations_et_le_prefet_n_y_lit_pas_le_barometre()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.DesNotesAsync(delegue, delegue.Quartiers[0], (0, 2));
        await serveur.Jeu.UneObservationAsync(delegue, c => c with { Texte = "Le jardin partagé affiche complet." });
        using var sien = await serveur.ConnecterAsync(delegue.AgentId);
        using var autre = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.PrefetCabinet)).AgentId);

        var page = await sien.LireAsync($"/territoires/quartiers/{delegue.Quartiers[0]}");
        var duPrefet = await autre.LireAsync($"/territoires/quartiers/{delegue.Quartiers[0]}");

        Assert.Contains("Le jardin partagé affiche complet.", page.QuerySelector("#observations")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#barometre"));
        Assert.Null(duPrefet.QuerySelector("#barometre"));
        Assert.DoesNotContain("jardin partagé", duPrefet.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_delegue_n_y_lit_que_les_chiffres_d_un_quartier_qui_n_est_pas_le_sien()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var auteur = await serveur.Jeu.UnDelegueEnMissionAsync();
        await serveur.Jeu.UneObservationAsync(auteur);
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnDelegueEnMissionAsync()).AgentId);

        var page = await navigateur.LireAsync($"/territoires/quartiers/{auteur.Quartiers[0]}");

        Assert.Contains("Ce quartier n’est pas l’un des vôtres", page.QuerySelector("#terrain")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#observations"));
    }

    [Fact]
    public async Task Un_quartier_sans_chiffre_mene_a_celui_de_l_autre_geographie_et_dit_que_son_contour_differe()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var ancien = await serveur.Jeu.UnQuartierAsync("QP099002", "La Corderie");
        var quartier = await serveur.Jeu.UnQuartierAsync("QN09902M", "La Corderie");
        await serveur.Jeu.EcrireAsync(Correspondance.Etablir(Guid.NewGuid(), CodeQpv.Parse("QN09902M"), CodeQpv.Parse("QP099002"), StatutDeCorrespondance.Modifie));
        await serveur.Jeu.DesChiffresAsync("QP099002");
        using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnDelegueAsync(quartier.Id)).AgentId);

        var chiffres = (await navigateur.LireAsync($"/territoires/quartiers/{quartier.Id}")).QuerySelector("#chiffres")!.ParentElement!;

        Assert.Equal($"/territoires/quartiers/{ancien.Id}", chiffres.QuerySelector("p a")!.GetAttribute("href"));
        Assert.Contains("de contour différent", chiffres.TextContent, StringComparison.Ordinal);
        Assert.Null(chiffres.QuerySelector(".relais-chiffres"));
    }
}
