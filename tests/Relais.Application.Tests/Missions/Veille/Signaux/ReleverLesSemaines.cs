using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Signaux;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;
using static Relais.Tests.Commun.Missions.JeuDeVeilleSociale;

namespace Relais.Application.Tests.Missions.Veille.Signaux;

public sealed class ReleverLesSemaines
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_hausse_leve_un_signal_et_un_second_passage_ne_trouve_rien(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);

        var signal = await jeu.UnSignalAsync(delegue, quartier);
        await jeu.ReleverAsync();

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(1, await donnees.Set<Signal>().CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(4, await donnees.Set<Releve>().CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("logement", CetteSemaine.Plus(-1).Du), (signal.ThemeCode, signal.FinDu));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_signal_ouvre_exactement_ce_qu_il_compte(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        // Une observation réservée à la sous-préfète : ni comptée, ni ouverte.
        await jeu.UneObservationAsync(delegue, c => c with { QuartierId = quartier, ThemeCode = "logement", Niveau = NiveauDiffusion.SousPrefete, ObserveLe = CetteSemaine.Plus(-1).Du });

        var signal = await jeu.UnSignalAsync(delegue, quartier, hausse: 6);
        var fiche = (await FicheAsync(jeu, signal.Id, delegue))!;

        Assert.Equal(6, fiche.Elements.Count);
        Assert.Equal(6, Assert.Single(fiche.Semaines).Observe);
        Assert.StartsWith("6 faits du 2 au 8 mars 2026, quand ", PhraseDeSignal.Dire(fiche.Semaines[0]), StringComparison.Ordinal);
        Assert.Null(await FicheAsync(jeu, signal.Id, await jeu.UnDelegueAsync((await jeu.UnQuartierAsync("QN09902N", "Autre", -2.5)).Id)));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_alerte_compte_avec_les_observations_et_s_ouvre_avec_elles(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        var comptee = await SignalerAsync(jeu, delegue, quartier, NiveauDiffusion.Equipe);
        await SignalerAsync(jeu, delegue, quartier, NiveauDiffusion.SousPrefete);
        await SignalerAsync(jeu, delegue, quartier, NiveauDiffusion.Equipe, "positif");
        var reprise = await jeu.UneObservationAsync(delegue, c => c with { QuartierId = quartier, ThemeCode = "emploi", ObserveLe = CetteSemaine.Plus(-1).Du });
        await SignalerAsync(jeu, delegue, quartier, NiveauDiffusion.Equipe, "logement", reprise.Id);

        var signal = await jeu.UnSignalAsync(delegue, quartier, hausse: 6);
        var fiche = (await FicheAsync(jeu, signal.Id, delegue))!;

        Assert.Equal(7, Assert.Single(fiche.Semaines).Observe);
        Assert.Equal(6, fiche.Elements.Count);
        Assert.Equal(new ObjetCite(NatureDObjet.Alerte, comptee), Assert.Single(fiche.Evenements).Objet);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_verdict_de_bruit_met_la_serie_en_sourdine_et_la_compte(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        var signal = await jeu.UnSignalAsync(delegue, quartier);

        Assert.IsType<VerdictSansMotif>(Assert.Single((await jeu.QualifierAsync(signal, VerdictDeSignal.Bruit, delegue, " ")).Refus));
        Assert.True((await jeu.QualifierAsync(signal, VerdictDeSignal.Bruit, delegue)).Valeur);
        Assert.False((await jeu.QualifierAsync(signal, VerdictDeSignal.Bruit, delegue)).Valeur);
        Assert.IsType<SignalModifieEntreTemps>(Assert.Single((await jeu.QualifierAsync(signal, VerdictDeSignal.Confirme, delegue)).Refus));

        // Quatre semaines plus tard, la même série remonte : le signal est gardé, sans être mis devant les yeux.
        await jeu.DesObservationsAsync(delegue, quartier, "emploi", (0, 1), (-1, 1), (-2, 1), (-3, 1));
        await jeu.DesObservationsAsync(delegue, quartier, "logement", (-3, 9));
        jeu.Temps.Advance(TimeSpan.FromDays(28));
        await jeu.ReleverAsync();

        var liste = await jeu.AvecAsync<ListeDesSignauxRequete, ListeDesSignaux>(r => r.ExecuterAsync(delegue, CancellationToken.None));
        Assert.Single(liste.EnSourdine);
        Assert.Empty(liste.AQualifier);
        Assert.Equal((1, 1, 1), (liste.Utilite.Leves, liste.Utilite.Bruit, liste.Utilite.EnSourdine));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_conge_n_est_pas_un_calme(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        // Trois observations par semaine toute l’année, sauf dix semaines d’absence avant la reprise.
        await jeu.DesObservationsAsync(delegue, quartier, "logement", [.. Enumerable.Range(13, 20).Select(s => (s, 3))]);
        await jeu.DesObservationsAsync(delegue, quartier, "logement", (1, 4));

        await jeu.ReleverAsync();

        await using var donnees = jeu.Ouvrir();
        Assert.Empty(donnees.Set<Signal>());
        Assert.Contains(donnees.Set<Releve>(), r => r.QuartiersSansRegard == 1);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_sous_prefete_regle_le_budget_et_l_histoire_le_garde(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        Task<Resultat<bool>> Regler(ValeursDeReglage valeurs) => jeu.AvecAsync<ReglerLesSignauxHandler, Resultat<bool>>(h => h.ExecuterAsync(new(valeurs), sousPrefete, CancellationToken.None));

        Assert.IsType<ReglageHorsBornes>(Assert.Single((await Regler(ValeursDeReglage.DOrigine with { FaussesAlarmesParMois = 0 })).Refus));
        Assert.False((await Regler(ValeursDeReglage.DOrigine)).Valeur);
        Assert.True((await Regler(ValeursDeReglage.DOrigine with { FaussesAlarmesParMois = 5 })).Valeur);

        var lus = await jeu.AvecAsync<ReglagesDesSignauxRequete, ReglagesLus>(r => r.ExecuterAsync(sousPrefete, CancellationToken.None));
        Assert.Equal(5, lus.Valeurs.FaussesAlarmesParMois);
        Assert.Contains(Assert.IsType<SignauxRegles>(Assert.Single(lus.Historique).Evenement).Modifications, m => m is { Avant: "2", Apres: "5" });
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_angles_morts_disent_ce_qui_se_tait_et_ce_qui_se_repete(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        await jeu.DesObservationsAsync(delegue, quartier, "sante", (20, 1), (22, 1), (24, 1), (26, 1));
        await jeu.DesObservationsAsync(delegue, quartier, "logement", (1, 2), (3, 2));

        var angles = await jeu.AvecAsync<AnglesMortsRequete, AnglesMorts>(r => r.ExecuterAsync(delegue, CancellationToken.None));

        var silences = Assert.Single(angles.Silences).Themes;
        Assert.Equal(new Silence(20, 2), silences[0].Silence);
        Assert.DoesNotContain(silences, s => s.ThemeCode == "logement");
        Assert.Contains(silences, s => s.ThemeCode == "culture" && s.Silence.Semaines is null);
        Assert.Equal(("logement", 4), (Assert.Single(angles.Repetitions).ThemeCode, angles.Repetitions[0].Nombre));
        Assert.False(angles.ReponsesSuivies);
    }

    private static async Task<(Acteur Delegue, Guid Quartier)> UnDelegueAsync(Jeu jeu)
    {
        var quartier = await jeu.UnQuartierAsync("QN09901N", "Les Acacias");
        return (await jeu.UnDelegueAsync(quartier.Id), quartier.Id);
    }

    private static async Task<Guid> SignalerAsync(Jeu jeu, Acteur delegue, Guid quartier, NiveauDiffusion niveau, string famille = "accident", params Guid[] observations)
    {
        var faitA = new DateTime(2026, 3, 4, 18, 0, 0, DateTimeKind.Utc);
        var note = jeu.UneNote(quartier, gravite: 3, niveau) with { FamilleCode = famille, FaitA = faitA, ConnuA = faitA };
        return (await jeu.SignalerAsync(new(Guid.NewGuid(), note) { Observations = observations }, delegue)).Valeur.Id;
    }

    private static Task<FicheSignal?> FicheAsync(Jeu jeu, Guid id, Acteur acteur) =>
        jeu.AvecAsync<FicheSignalRequete, FicheSignal?>(r => r.ExecuterAsync(id, acteur, CancellationToken.None));
}
