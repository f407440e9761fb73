using Relais.Application.Missions.Pilotage;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Pilotage;

/// <summary>Le quartier sur une page : ce qu’elle rassemble, et pour qui.</summary>
public sealed class LaFicheDUnQuartier
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Elle_rassemble_chiffres_barometre_observations_alertes_et_structures(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var quartier = await jeu.UnQuartierAsync("QP099001", "Les Genêts");
        var delegue = await jeu.UnDelegueAsync(quartier.Id);
        await jeu.ImporterIndicateursAsync("DEMO_2021.csv", JeuIndicateurs.Demographie("QP099001;Les Genêts;2345;Port-Brenne;s;0;1012;0"));
        await jeu.DesNotesAsync(delegue, quartier.Id, (5, 4), (1, 2), (0, 3));
        await jeu.UneAlerteAsync(delegue, 4, NiveauDiffusion.Equipe);
        await jeu.UneObservationAsync(delegue, c => c with { Acteur = new("Centre social", "directrice"), Texte = "Le jardin partagé affiche complet." });
        await jeu.UneObservationAsync(delegue, c => c with { Source = CategorieDeSource.Rumeur, Texte = "On dit que le gymnase fermerait." });
        await jeu.UneObservationAsync(delegue, c => c with { ObserveLe = new(2025, 11, 1), Texte = "Ancienne." });

        var fiche = (await FicheAsync(jeu, quartier.Id, delegue))!;

        Assert.Equal("Les Genêts", fiche.Quartier.Nom);
        Assert.NotNull(fiche.Quartier.Carte);
        Assert.Equal(2345, fiche.Habitants!.Nombre);
        var cachee = Assert.Single(fiche.AutresChiffres, c => c.Code == "part-moins-de-25-ans");
        Assert.Null(cachee.Nombre);
        Assert.NotNull(cachee.Marque);
        Assert.All(fiche.Chiffres, c => Assert.True(c.Source.Length > 0 && c.Periode.Length > 0));
        Assert.Equal(["Camille Martin"], fiche.Delegues);
        var terrain = fiche.Terrain!;
        Assert.Equal(2.5, terrain.Ambiance!.Axes[0].Mediane);
        Assert.Equal(2, terrain.Ambiance.SemainesNotees);
        Assert.Equal(4, Assert.Single(terrain.Alertes).Gravite);
        Assert.Equal(2, terrain.Veille.Nombre);
        Assert.Equal("Le jardin partagé affiche complet.", Assert.Single(terrain.Veille.Dernieres).Debut);
        Assert.Equal("Centre social (directrice)", Assert.Single(terrain.Veille.Structures).Nom);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chacun_n_y_lit_que_ce_qui_lui_est_ouvert(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var quartierId = delegue.Quartiers[0];
        await jeu.DesNotesAsync(delegue, quartierId, (0, 3));
        await jeu.UneAlerteAsync(delegue, 3, NiveauDiffusion.Equipe);
        await jeu.UneObservationAsync(delegue, c => c with { Niveau = NiveauDiffusion.Equipe });
        await jeu.UneObservationAsync(delegue, c => c with { Niveau = NiveauDiffusion.ServicesEtat, Texte = "Pour les services." });

        var duReferent = (await FicheAsync(jeu, quartierId, await jeu.UnAgentAsync(Role.ReferentService)))!.Terrain!;
        Assert.Equal("Pour les services.", Assert.Single(duReferent.Veille.Dernieres).Debut);
        Assert.Null(duReferent.Ambiance);
        Assert.Empty(duReferent.Alertes);
        Assert.Equal(2, (await FicheAsync(jeu, quartierId, await jeu.UnAgentAsync(Role.SousPrefet)))!.Terrain!.Veille.Nombre);
        Assert.Null((await FicheAsync(jeu, quartierId, await jeu.UnDelegueEnMissionAsync()))!.Terrain);
        Assert.Null((await FicheAsync(jeu, quartierId, await jeu.UnAgentAsync(Role.Gestionnaire)))!.Terrain);
        Assert.Null((await FicheAsync(jeu, quartierId, await jeu.UnAgentAsync(Role.Administrateur)))!.Terrain);
        Assert.Null(await FicheAsync(jeu, quartierId, await jeu.UnAgentAsync(Role.SousPrefet, "Ailleurs", "98")));
    }

    private static Task<FicheDuQuartier?> FicheAsync(Jeu jeu, Guid quartierId, Acteur acteur) =>
        jeu.AvecAsync<FicheDuQuartierRequete, FicheDuQuartier?>(r => r.ExecuterAsync(quartierId, acteur, TestContext.Current.CancellationToken));
}
