using Relais.Metier.Commun;
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
}
