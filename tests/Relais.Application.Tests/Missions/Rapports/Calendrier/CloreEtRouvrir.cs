using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Rapports.Calendrier;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports.Calendrier;

public sealed class CloreEtRouvrir
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_rapport_transmis_apres_la_cloture_est_marque_et_en_retard(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var (tardif, suivant) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnDelegueEnMissionAsync());
        Assert.IsType<MotifDeClotureManquant>(Assert.Single((await jeu.CloreAsync(sousPrefete)).Refus));
        Assert.True((await jeu.CloreAsync(sousPrefete, "La synthèse part vendredi.")).EstReussi);

        var rapport = await jeu.UnRapportTransmisAsync(tardif);
        var suivi = await jeu.LeSuiviAsync(sousPrefete);

        Assert.Equal("Camille Martin, Camille Martin", suivi.Cloture!.Manquants);
        var ligne = suivi.Lignes.Single(l => l.RapportId == rapport);
        Assert.Equal((SituationDuRapport.RecuEnRetard, 5, true), (ligne.Situation, ligne.JoursDeRetard, ligne.EstApresCloture));
        var manquant = suivi.Lignes.Single(l => l.RapportId is null);
        Assert.Equal((SituationDuRapport.Manquant, 5), (manquant.Situation, manquant.JoursDeRetard));

        Assert.True((await jeu.LectureAsync(rapport, sousPrefete))!.EstApresCloture);
        Assert.True((await jeu.RouvrirLeMoisAsync(sousPrefete, "Un rapport arrive.")).EstReussi);
        var autre = await jeu.UnRapportTransmisAsync(suivant);
        suivi = await jeu.LeSuiviAsync(sousPrefete);
        Assert.Null(suivi.Cloture);
        Assert.False(suivi.Lignes.Single(l => l.RapportId == autre).EstApresCloture);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Clore_puis_rouvrir_reste_dans_l_historique_avec_ce_qui_manquait(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.UnDelegueEnMissionAsync();
        await jeu.CloreAsync(sousPrefete, "La synthèse part vendredi.");
        jeu.Temps.Advance(TimeSpan.FromHours(2));
        await jeu.RouvrirLeMoisAsync(sousPrefete, "Un rapport arrive.");

        var lu = await jeu.AvecAsync<MoisDeRapportsRequete, MoisAClore>(r => r.ExecuterAsync(JeuRapports.Fevrier, sousPrefete, Annulation));

        Assert.Equal(["Un rapport arrive.", "La synthèse part vendredi."], lu.Historique.Select(h => h.Motif));
        Assert.Equal("Camille Martin", Assert.IsType<MoisDeRapportsClos>(lu.Historique[1].Evenement).Manquants);
        Assert.IsType<MoisDeRapportsRouvert>(lu.Historique[0].Evenement);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_cloture_d_un_departement_ne_clot_pas_l_autre(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.CloreAsync(await jeu.UnAgentAsync(Role.SousPrefet, "Ailleurs", "98"));

        Assert.IsType<MoisDejaOuvert>(Assert.Single((await jeu.RouvrirLeMoisAsync(await jeu.UnAgentAsync(Role.SousPrefet, "Leroy"), "Erreur.")).Refus));
        await using var donnees = jeu.Ouvrir();
        Assert.Equal("98", Assert.Single(await donnees.Set<MoisDeRapports>().ToListAsync(Annulation)).DepartementCode);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_synthese_dit_qu_un_rapport_est_venu_apres_la_cloture(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.CloreAsync(sousPrefete, "La synthèse part vendredi.");
        await jeu.UnRapportTransmisAsync(delegue);

        var synthese = (await jeu.LaSyntheseAsync(await jeu.UneSyntheseAsync(sousPrefete), sousPrefete))!;

        Assert.Equal("reçu en retard, pas encore visé, transmis après la clôture du mois", Assert.Single(synthese.Contenu.Rapports).Situation);
    }
}
