using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Xunit;
using static Relais.Metier.Missions.Rapports.Propositions.ActionSurProposition;
using static Relais.Metier.Tests.Missions.Rapports.Propositions.UneProposition;

namespace Relais.Metier.Tests.Missions.Rapports.Propositions;

public sealed class DeciderUneProposition
{
    public static TheoryData<ActionSurProposition> ActionsDeLaTable => [.. Enum.GetValues<ActionSurProposition>().Where(a => a != Corriger)];

    [Fact]
    public void Deposee_elle_attend_une_reponse_dans_le_delai()
    {
        var proposition = Deposee();

        Assert.Equal(EtatProposition.Soumise, proposition.Etat);
        Assert.Equal(Depot.AddDays(30), proposition.AttendueLe);
        Assert.Null(proposition.RepondueLe);
    }

    [Fact]
    public void La_sous_prefete_decide_et_le_delegue_ne_decide_pas_de_la_sienne()
    {
        Assert.Equal([Accepter, Refuser, MettreEnAttente, Transmettre, DireSatisfaite], Permises(Deposee(), SousPrefete));
        Assert.Equal([Corriger, Retirer], Permises(Deposee(), Delegue));
        Assert.Empty(Permises(Deposee(), Delegue with { AgentId = Guid.NewGuid() }));
        Assert.IsType<ActionImpossibleSurLaProposition>(Assert.Single(Deposee().Agir(Accepter, Delegue, 3).Refus));
    }

    [Fact]
    public void Le_prefet_decide_seul_de_ce_qui_lui_est_adresse()
    {
        var proposition = Deposee(Contenu(TypeDeDestinataire.Prefet));

        Assert.Empty(Permises(proposition, SousPrefete));
        Assert.Contains(Accepter, Permises(proposition, Prefet));
        Assert.Empty(Permises(Deposee(), Prefet));
    }

    [Fact]
    public void Celui_qui_remplace_l_auteur_agit_en_son_nom() =>
        Assert.Contains(TitreSurProposition.Auteur, Deposee().TitresDe(Delegue with { AgentId = Guid.NewGuid() }, [Auteur]));

    [Fact]
    public void Acceptee_elle_a_un_pilote_et_une_echeance_que_l_on_attend()
    {
        var proposition = Acceptee();

        Assert.Equal(new Engagement("mission locale", Depot.AddDays(65)), proposition.Engagement);
        Assert.Equal(proposition.Engagement!.Echeance, proposition.AttendueLe);
        Assert.Equal(Depot.AddDays(5), proposition.RepondueLe);
        Assert.Equal(SousPrefete.AgentId, proposition.Reponse!.ParId);
    }

    [Fact]
    public void Mettre_en_attente_n_est_pas_repondre()
    {
        var proposition = Deposee();
        proposition.Fait(MettreEnAttente, SousPrefete, 29);

        Assert.Null(proposition.RepondueLe);
        Assert.Equal(Depot.AddDays(89), proposition.AttendueLe);
    }

    [Fact]
    public void La_reponse_du_service_rend_la_decision_a_celui_qui_decide()
    {
        var proposition = Deposee();
        proposition.Fait(Transmettre, SousPrefete, 3);
        proposition.Fait(NoterLaReponse, Delegue, 20, new SuiteDonnee { Motif = "Favorable, à moyens constants." });

        Assert.Equal("Favorable, à moyens constants.", proposition.Saisine!.Reponse);
        Assert.Equal(EtatProposition.Soumise, proposition.Etat);
        Assert.Equal(Depot.AddDays(27), proposition.AttendueLe);
        Assert.Equal(Depot.AddDays(3), proposition.RepondueLe);
    }

    [Fact]
    public void Faite_sans_preuve_est_refusee()
    {
        var refus = Acceptee().Agir(DireFaite, Delegue, 40, new SuiteDonnee()).Refus;

        Assert.Equal("Preuve", Assert.IsType<ChampDeSuiteManquant>(Assert.Single(refus)).Champ);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("convention.pdf")]
    public void Un_lien_de_preuve_s_ouvre_ou_se_refuse(string lien) =>
        Assert.IsType<LienDePreuveInvalide>(Assert.Single(Acceptee().Agir(DireFaite, Delegue, 40, new SuiteDonnee { Lien = lien }).Refus));

    [Fact]
    public void Faite_par_le_delegue_elle_garde_la_reponse_de_la_sous_prefete()
    {
        var proposition = Acceptee();
        proposition.Fait(Lancer, Delegue, 10);
        proposition.Fait(DireFaite, Delegue, 40, new SuiteDonnee { Preuve = "Première permanence tenue." });

        Assert.Equal(EtatProposition.Faite, proposition.Etat);
        Assert.Null(proposition.AttendueLe);
        Assert.Equal(SousPrefete.AgentId, proposition.Reponse!.ParId);
        Assert.Equal(Depot.AddDays(40), proposition.Realisation!.Le);
    }

    [Fact]
    public void Une_echeance_passee_ou_trop_lointaine_est_refusee()
    {
        Assert.IsType<DateDePropositionPassee>(Assert.Single(Deposee().Agir(Accepter, SousPrefete, 5, Complete(5) with { Echeance = Depot.AddDays(5) }).Refus));
        Assert.IsType<DateDePropositionTropLointaine>(Assert.Single(Deposee().Agir(Accepter, SousPrefete, 5, Complete(5) with { Echeance = Depot.AddYears(3) }).Refus));
    }

    [Fact]
    public void Reexaminee_elle_attend_de_nouveau_et_ne_garde_rien_de_l_ancienne_reponse()
    {
        var proposition = Acceptee();
        proposition.Fait(Abandonner, SousPrefete, 50);
        proposition.Fait(Reexaminer, SousPrefete, 60);

        Assert.Equal((EtatProposition.Soumise, Depot.AddDays(90)), (proposition.Etat, proposition.AttendueLe!.Value));
        Assert.Null(proposition.Reponse);
        Assert.Null(proposition.Engagement);
        Assert.Null(proposition.ARendreDepuisLe);
    }

    [Fact]
    public void Retiree_elle_est_close_et_ne_revient_pas()
    {
        var proposition = Deposee();
        proposition.Fait(Retirer, Delegue, 2);

        Assert.Null(proposition.AttendueLe);
        Assert.Empty(Permises(proposition, Delegue));
        Assert.Empty(Permises(proposition, SousPrefete));
    }

    [Theory, MemberData(nameof(ActionsDeLaTable))]
    public void Chaque_champ_exige_manque_s_il_est_vide(ActionSurProposition action)
    {
        var ligne = TransitionDeProposition.Table.First(t => t.Action == action);
        var proposition = EnEtat(ligne.De);

        var resultat = proposition.Agir(action, [ligne.Titre], new SuiteDonnee(), SousPrefete.AgentId, Depot.AddDays(6), 30);

        Assert.Equal(DemandeDAction.De(action).Exiges.Select(c => c.ToString()), resultat.Refus.OfType<ChampDeSuiteManquant>().Select(r => r.Champ));
    }

    [Fact]
    public void Chaque_action_a_sa_demande_et_chaque_etat_non_final_une_sortie()
    {
        Assert.Equal(Enum.GetValues<ActionSurProposition>().Order(), DemandeDAction.Table.Select(d => d.Action).Order());
        Assert.Equal([EtatProposition.Faite, EtatProposition.Retiree], Enum.GetValues<EtatProposition>().Where(e => TransitionDeProposition.Table.All(t => t.De != e)).Order());
        Assert.Equal(TransitionDeProposition.Table.Count, TransitionDeProposition.Table.DistinctBy(t => (t.De, t.Action, t.Titre)).Count());
    }

    private static IReadOnlyList<ActionSurProposition> Permises(Proposition proposition, Acteur acteur) => TransitionDeProposition.Permises(proposition.Etat, proposition.TitresDe(acteur, []));

    private static Proposition EnEtat(EtatProposition etat)
    {
        var proposition = Deposee();
        IReadOnlyList<ActionSurProposition> chemin = etat switch
        {
            EtatProposition.EnAttente => [MettreEnAttente],
            EtatProposition.Transmise => [Transmettre],
            EtatProposition.Acceptee => [Accepter],
            EtatProposition.EnExecution => [Accepter, Lancer],
            EtatProposition.Refusee => [Refuser],
            EtatProposition.DejaSatisfaite => [DireSatisfaite],
            EtatProposition.Abandonnee => [Accepter, Abandonner],
            _ => [],
        };
        foreach (var action in chemin) proposition.Fait(action, SousPrefete, 5);
        return proposition;
    }
}
