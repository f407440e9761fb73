using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Pilotage;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Pilotage;

/// <summary>Ce qui a bougé cette semaine, et où en est le mois : à chacun selon ce qu’il lit.</summary>
public sealed class LAccueilDeChacun
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_semaine_dit_ce_qui_a_bouge_et_les_quartiers_ou_rien_n_est_note(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync(2);
        await jeu.DesObservationsAsync(delegue, delegue.Quartiers[0], "logement", (0, 2), (3, 12));
        await jeu.DesNotesAsync(delegue, delegue.Quartiers[0], (3, 4), (0, 2));
        await jeu.UneAlerteAsync(delegue, 4, NiveauDiffusion.Equipe);

        var semaine = await SemaineAsync(jeu, delegue);

        var quartier = Assert.Single(semaine.Quartiers);
        Assert.Equal([NatureDeNouvelle.Alerte, NatureDeNouvelle.Barometre, NatureDeNouvelle.Observations], quartier.Nouvelles.Select(n => n.Nature));
        Assert.Contains("gravité 4", quartier.Nouvelles[0].Phrase, StringComparison.Ordinal);
        Assert.Contains("tranquillité de 4 à 2", quartier.Nouvelles[1].Phrase, StringComparison.Ordinal);
        Assert.Equal("2 observations, logement et bailleurs (1 par semaine d’ordinaire)", quartier.Nouvelles[2].Phrase);
        Assert.Equal(delegue.Quartiers[1], Assert.Single(semaine.SansNouvelle).Id);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Elle_ne_dit_rien_de_ce_que_l_on_ne_lit_pas(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UneObservationAsync(delegue, c => c with { ObserveLe = new(2026, 3, 9) });
        await jeu.DesNotesAsync(delegue, delegue.Quartiers[0], (0, 2));
        await jeu.UneAlerteAsync(delegue, 3, NiveauDiffusion.Equipe);
        var autre = await jeu.UnDelegueEnMissionAsync();

        Assert.Empty((await SemaineAsync(jeu, autre)).Quartiers);
        Assert.Empty((await SemaineAsync(jeu, await jeu.UnAgentAsync(Role.PrefetCabinet))).Quartiers);
        Assert.Empty((await SemaineAsync(jeu, await jeu.UnAgentAsync(Role.ReferentService))).Quartiers);
        var duGestionnaire = await SemaineAsync(jeu, await jeu.UnAgentAsync(Role.Gestionnaire));
        Assert.Empty(duGestionnaire.Quartiers);
        Assert.Empty(duGestionnaire.SansNouvelle);
        Assert.Equal(3, Assert.Single((await SemaineAsync(jeu, await jeu.UnAgentAsync(Role.SousPrefet))).Quartiers).Nouvelles.Count);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_mois_dit_au_delegue_son_rapport_et_a_la_sous_prefete_ceux_qu_elle_attend(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnDelegueEnMissionAsync();
        await jeu.UnRapportTransmisAsync(delegue);

        var siens = await TravauxAsync(jeu, delegue);
        var attendus = Assert.Single(await TravauxAsync(jeu, await jeu.UnAgentAsync(Role.SousPrefet)));

        Assert.Equal([("Rapport de mars 2026", NatureDeTravail.RapportAEcrire), ("Rapport de février 2026", NatureDeTravail.RapportRemis)], siens.Select(t => (t.Titre, t.Nature)));
        Assert.Equal("Pas commencé", siens[0].Etat);
        Assert.Equal("1 sur 2 reçus", attendus.Etat);
        Assert.Empty(await TravauxAsync(jeu, await jeu.UnAgentAsync(Role.Administrateur)));
    }

    private static Task<SemaineDesQuartiers> SemaineAsync(Jeu jeu, Acteur acteur) =>
        jeu.AvecAsync<SemaineDesQuartiersRequete, SemaineDesQuartiers>(r => r.ExecuterAsync(acteur, TestContext.Current.CancellationToken));

    private static Task<List<TravailEnCours>> TravauxAsync(Jeu jeu, Acteur acteur) => jeu.AvecAsync<IServiceProvider, List<TravailEnCours>>(async services =>
    {
        List<TravailEnCours> travaux = [];
        foreach (var mission in services.GetServices<ITravauxEnCours>()) travaux.AddRange(await mission.TrouverAsync(acteur, TestContext.Current.CancellationToken));
        return travaux;
    });
}
