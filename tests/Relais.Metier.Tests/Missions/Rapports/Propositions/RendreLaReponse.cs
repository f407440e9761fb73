using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Xunit;
using static Relais.Metier.Tests.Missions.Rapports.Propositions.UneProposition;

namespace Relais.Metier.Tests.Missions.Rapports.Propositions;

public sealed class RendreLaReponse
{
    [Theory]
    [InlineData(ActionSurProposition.Accepter, "La réponse est oui. Qui s’en charge : mission locale. Pour quand : le 5 mai 2026.")]
    [InlineData(ActionSurProposition.Refuser, "La réponse est non, depuis le 6 mars 2026.")]
    [InlineData(ActionSurProposition.DireSatisfaite, "Ce que vous demandiez existe déjà.")]
    public void Le_premier_jet_dit_la_reponse_et_sa_part_publique_jamais_le_motif(ActionSurProposition action, string attendu)
    {
        var proposition = Deposee();
        proposition.Fait(action, SousPrefete, 5, Complete(5) with { Motif = "Secret de l’administration." });

        var projet = ProjetDeRetour.Ecrire(proposition);

        Assert.Contains(attendu, projet, StringComparison.Ordinal);
        Assert.Contains("Nous l’avons proposé le 1er mars 2026.", projet, StringComparison.Ordinal);
        Assert.EndsWith("La permanence ouvrira après les vacances.", projet, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", projet, StringComparison.Ordinal);
    }

    [Fact]
    public void Sans_part_publique_le_premier_jet_s_en_tient_a_l_etat()
    {
        var proposition = Deposee();
        proposition.Fait(ActionSurProposition.Refuser, SousPrefete, 5, new SuiteDonnee { Motif = "Hors de portée." });

        Assert.EndsWith("depuis le 6 mars 2026.", ProjetDeRetour.Ecrire(proposition), StringComparison.Ordinal);
    }

    [Fact]
    public void Une_reponse_se_rend_une_fois_a_l_acceptation_une_autre_quand_c_est_fait()
    {
        var proposition = Acceptee();
        Assert.NotNull(proposition.ARendreDepuisLe);
        Assert.True(proposition.EcrireLeRetour("C’est oui.").Valeur);
        Assert.True(proposition.NoterLaRemise(Depot.AddDays(7), "conseil citoyen", Depot.AddDays(7)).EstReussi);
        Assert.Null(proposition.ARendreDepuisLe);

        proposition.Fait(ActionSurProposition.DireFaite, Delegue, 40);

        Assert.Equal(Depot.AddDays(40), proposition.ARendreDepuisLe);
    }

    [Fact]
    public void Sans_demandeur_il_n_y_a_personne_a_qui_la_rendre()
    {
        var proposition = Deposee(Contenu() with { Demandeurs = null });
        proposition.Fait(ActionSurProposition.Refuser, SousPrefete, 5);

        Assert.Null(proposition.ARendreDepuisLe);
    }

    [Fact]
    public void On_ne_rend_pas_ce_qui_n_a_pas_de_reponse()
    {
        Assert.IsType<RetourSansReponse>(Assert.Single(Deposee().EcrireLeRetour("C’est oui.").Refus));
        Assert.IsType<RemiseSansTexte>(Assert.Single(Acceptee().NoterLaRemise(Depot, "conseil citoyen", Depot).Refus));
    }

    [Fact]
    public void Une_remise_a_un_destinataire_et_une_date_passee()
    {
        var proposition = Acceptee();
        proposition.EcrireLeRetour("C’est oui.");

        Assert.IsType<RemiseSansDestinataire>(Assert.Single(proposition.NoterLaRemise(Depot, " ", Depot).Refus));
        Assert.IsType<RemiseFuture>(Assert.Single(proposition.NoterLaRemise(Depot.AddDays(1), "conseil citoyen", Depot).Refus));
    }

    [Fact]
    public void Le_meme_texte_n_est_pas_une_modification()
    {
        var proposition = Acceptee();
        proposition.EcrireLeRetour("C’est oui.");

        Assert.False(proposition.EcrireLeRetour(" C’est oui. ").Valeur);
    }
}
