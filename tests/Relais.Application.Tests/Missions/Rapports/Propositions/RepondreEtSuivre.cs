using System.Text;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;
using static Relais.Metier.Missions.Rapports.Propositions.ActionSurProposition;

namespace Relais.Application.Tests.Missions.Rapports.Propositions;

public sealed class RepondreEtSuivre
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task De_la_decision_a_la_preuve_et_au_retour_au_terrain(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete, id) = await UneSceneAsync(jeu);

        jeu.Temps.Advance(TimeSpan.FromMinutes(1));
        await ReussirAsync(jeu.SuivreAsync(id, Accepter, sousPrefete));
        jeu.Temps.Advance(TimeSpan.FromDays(3));
        await ReussirAsync(jeu.SuivreAsync(id, Lancer, delegue));
        jeu.Temps.Advance(TimeSpan.FromMinutes(1));
        await ReussirAsync(jeu.SuivreAsync(id, DireFaite, delegue));
        jeu.Temps.Advance(TimeSpan.FromMinutes(1));

        var fiche = (await jeu.PropositionAsync(id, delegue))!;
        Assert.True(fiche.EstARendre);
        Assert.Contains("C’est fait depuis le 13 mars 2026.", fiche.ProjetDeRetour!, StringComparison.Ordinal);
        Assert.True((await jeu.RendreAsync(id, delegue, "C’est fait : la permanence est ouverte.")).Valeur);
        jeu.Temps.Advance(TimeSpan.FromMinutes(1));
        await ReussirAsync(jeu.AvecAsync<NoterRemiseDuRetourHandler, Resultat>(h => h.ExecuterAsync(new(id, new(2026, 3, 13), "conseil citoyen"), delegue, Annulation)));

        var rendue = (await jeu.PropositionAsync(id, sousPrefete))!;
        Assert.False(rendue.EstARendre);
        Assert.Equal(new RemiseLue(new(2026, 3, 13), "conseil citoyen"), Assert.Single(rendue.Remises));
        Assert.Equal(
            [nameof(RetourRemis), nameof(RetourEcrit), nameof(SuiteDonneeALaProposition), nameof(SuiteDonneeALaProposition), nameof(SuiteDonneeALaProposition), nameof(PropositionDeposee)],
            rendue.Historique.Select(l => l.Evenement.GetType().Name));
        Assert.Equal(sousPrefete.Nom, rendue.Historique[4].Par);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Deux_decisions_croisees_la_seconde_le_sait(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (_, sousPrefete, id) = await UneSceneAsync(jeu);
        var version = (await jeu.PropositionAsync(id, sousPrefete))!.Version;
        await ReussirAsync(jeu.SuivreAsync(id, Refuser, sousPrefete));

        var seconde = await jeu.AvecAsync<DonnerSuiteHandler, Resultat>(h => h.ExecuterAsync(new(id, version, Accepter, jeu.UneSuite()), sousPrefete, Annulation));

        Assert.IsType<PropositionModifieeEntretemps>(Assert.Single(seconde.Refus));
        Assert.Equal(EtatProposition.Refusee, (await jeu.PropositionAsync(id, sousPrefete))!.Etat);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_action_ne_garde_que_les_champs_qu_elle_demande(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete, id) = await UneSceneAsync(jeu);

        await ReussirAsync(jeu.SuivreAsync(id, Refuser, sousPrefete, jeu.UneSuite() with { Motif = "Hors de portée." }));

        var fiche = (await jeu.PropositionAsync(id, delegue))!;
        Assert.Equal("Hors de portée.", fiche.Reponse!.Motif);
        Assert.Null(fiche.Engagement);
        Assert.Null(fiche.Realisation);
        Assert.Null(fiche.Historique.Select(l => l.Evenement).OfType<SuiteDonneeALaProposition>().Single().Pour);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_proposition_d_un_autre_departement_n_existe_pas(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (_, _, id) = await UneSceneAsync(jeu);
        var ailleurs = await jeu.UnAgentAsync(Role.SousPrefet, "Petit", "98");

        var resultat = await jeu.AvecAsync<DonnerSuiteHandler, Resultat>(h => h.ExecuterAsync(new(id, Guid.Empty, Accepter, jeu.UneSuite()), ailleurs, Annulation));

        Assert.IsType<PropositionIntrouvable>(Assert.Single(resultat.Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qui_sort_de_l_administration_se_recrit_toujours(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete, id) = await UneSceneAsync(jeu);
        var suite = jeu.UneSuite() with { PartPublique = "Appelez le 06 12 34 56 78." };

        Assert.Equal("PartPublique", Assert.Single((await jeu.SuivreAsync(id, Accepter, sousPrefete, suite, motif: "Numéro public.")).Refus).Champ);
        await ReussirAsync(jeu.SuivreAsync(id, Accepter, sousPrefete));
        Assert.Equal("passage-de-proposition-a-revoir", Assert.Single((await jeu.RendreAsync(id, delegue, "Appelez le 06 12 34 56 78.")).Refus).Code);
        var remise = await jeu.AvecAsync<NoterRemiseDuRetourHandler, Resultat>(h => h.ExecuterAsync(new(id, new(2026, 3, 10), "Mme Martin, 06 12 34 56 78"), delegue, Annulation));
        Assert.All(remise.Refus, r => Assert.Equal("A", r.Champ));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_preuve_est_un_pdf_ou_une_photo_reconnus_a_leur_contenu(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete, id) = await UneSceneAsync(jeu);
        await ReussirAsync(jeu.SuivreAsync(id, Accepter, sousPrefete));
        var sansTexte = new SuiteDonnee();

        var refus = await jeu.SuivreAsync(id, DireFaite, delegue, sansTexte, new PieceRecue("convention.pdf", Encoding.UTF8.GetBytes("MZ…")));
        Assert.IsType<PieceDePreuveRefusee>(Assert.Single(refus.Refus));
        await ReussirAsync(jeu.SuivreAsync(id, DireFaite, delegue, sansTexte, new PieceRecue("C:\\dossier\\convention.exe", Encoding.UTF8.GetBytes("%PDF-1.7 …"))));

        var fiche = (await jeu.PropositionAsync(id, delegue))!;
        Assert.Equal("convention.pdf", fiche.Piece);
        var collegue = await jeu.UnDelegueEnMissionAsync();
        Assert.NotNull(await PieceAsync(sousPrefete));
        Assert.Null(await PieceAsync(collegue));

        Task<FichierDePreuve?> PieceAsync(Acteur acteur) =>
            jeu.AvecAsync<PieceDePreuveRequete, FichierDePreuve?>(r => r.ExecuterAsync(fiche.Realisation!.PieceId!.Value, acteur, Annulation));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_delai_regle_vaut_pour_ce_qui_est_depose_ensuite(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete, avant) = await UneSceneAsync(jeu);

        Assert.False((await ReglerAsync(0)).EstReussi);
        await ReussirAsync(ReglerAsync(15));

        Assert.Equal(new DateOnly(2026, 4, 9), (await jeu.PropositionAsync(avant, delegue))!.AttendueLe);
        Assert.Equal(new DateOnly(2026, 3, 25), (await jeu.PropositionAsync(await jeu.UnePropositionAsync(delegue), delegue))!.AttendueLe);

        Task<Resultat> ReglerAsync(int jours) => jeu.AvecAsync<ReglerDelaiDeReponseHandler, Resultat>(h => h.ExecuterAsync(new(jours), sousPrefete, Annulation));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_sources_s_ajoutent_et_se_detachent_par_l_auteur_seul(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete, id) = await UneSceneAsync(jeu);
        var objet = new ObjetCite(NatureDObjet.Observation, (await jeu.UneObservationAsync(delegue)).Id);

        Assert.Equal(1, (await LierAsync([objet], [], delegue)).Valeur);
        Assert.Equal(0, (await LierAsync([objet], [], delegue)).Valeur);
        Assert.False((await LierAsync([], [objet], sousPrefete)).EstReussi);
        Assert.Equal(1, (await LierAsync([], [objet], delegue)).Valeur);

        Task<Resultat<int>> LierAsync(ObjetCite[] ajouts, ObjetCite[] retraits, Acteur acteur) =>
            jeu.AvecAsync<LierDesSourcesHandler, Resultat<int>>(h => h.ExecuterAsync(new(id, ajouts, retraits), acteur, Annulation));
    }

    private static async Task<(Acteur Delegue, Acteur SousPrefete, Guid Id)> UneSceneAsync(Jeu jeu)
    {
        var delegue = await jeu.UnDelegueEnMissionAsync();
        return (delegue, await jeu.UnAgentAsync(Role.SousPrefet, "Leroy"), await jeu.UnePropositionAsync(delegue));
    }

    private static async Task ReussirAsync(Task<Resultat> acte) => Assert.Empty((await acte).Refus);
}
