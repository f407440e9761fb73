using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Xunit;
using static Relais.Metier.Tests.Missions.Rapports.Propositions.UneProposition;

namespace Relais.Metier.Tests.Missions.Rapports.Propositions;

public sealed class EcrireUneProposition
{
    [Fact]
    public void Une_proposition_complete_passe() => Assert.Empty(Contenu().Verifier(Depot));

    [Fact]
    public void Objet_texte_et_effet_sont_attendus() => Assert.Equal(
        ["proposition-sans-objet", "proposition-sans-texte", "effet-attendu-manquant"],
        (Contenu() with { Objet = " ", Texte = "", EffetAttendu = "\n" }).Nettoye().Verifier(Depot).Select(r => r.Code));

    [Fact]
    public void Un_service_de_l_etat_se_nomme()
    {
        Assert.IsType<DestinataireImprecis>(Assert.Single((Contenu() with { Destinataire = new(TypeDeDestinataire.ServiceDeLEtat, " ") }).Nettoye().Verifier(Depot)));
        Assert.Equal("Sous-préfète", (Contenu() with { Destinataire = new(TypeDeDestinataire.SousPrefete, "DDETS") }).Nettoye().Destinataire.ToString());
    }

    [Theory]
    [InlineData(NiveauDiffusion.Equipe, false)]
    [InlineData(NiveauDiffusion.SousPrefete, false)]
    [InlineData(NiveauDiffusion.PrefetCabinet, true)]
    [InlineData(NiveauDiffusion.ServicesEtat, true)]
    public void Le_prefet_doit_pouvoir_lire_ce_qui_lui_est_adresse(NiveauDiffusion niveau, bool admis) =>
        Assert.Equal(admis, (Contenu(TypeDeDestinataire.Prefet) with { Niveau = niveau }).Verifier(Depot).Count == 0);

    [Fact]
    public void Un_cout_est_positif() => Assert.IsType<CoutNegatif>(Assert.Single((Contenu() with { Cout = Montant.Euros(-1) }).Verifier(Depot)));

    [Fact]
    public void Une_date_passee_se_refuse_sauf_si_elle_etait_deja_la()
    {
        var contenu = Contenu() with { SouhaiteePourLe = Depot.AddDays(-1) };

        Assert.IsType<DateDePropositionPassee>(Assert.Single(contenu.Verifier(Depot)));
        Assert.Empty(contenu.Verifier(Depot, contenu));
    }

    [Fact]
    public void La_phrase_du_rapport_dit_la_demande_et_ou_elle_en_est()
    {
        var proposition = Deposee(Contenu() with { Cout = Montant.Euros(1200.50m) });
        Assert.Equal(
            "Ouvrir la mission locale le mercredi au centre social (à la sous-préfète, 1\u202F200,50\u00A0€) : à décider avant le 31 mars 2026.", PhraseDeProposition.Ecrire(proposition));

        proposition.Fait(ActionSurProposition.Accepter, SousPrefete, 5);
        Assert.EndsWith(": acceptée, pilote mission locale, pour le 5 mai 2026.", PhraseDeProposition.Ecrire(proposition), StringComparison.Ordinal);
    }

    [Fact]
    public void La_meme_source_ne_se_lie_qu_une_fois()
    {
        var proposition = Deposee();
        var objet = new ObjetCite(NatureDObjet.Observation, Guid.NewGuid());

        Assert.Single(proposition.Lier([(objet, "Besoin du 3 mars"), (objet, "Besoin du 3 mars")]));
        Assert.Empty(proposition.Lier([(objet, "Besoin du 3 mars")]));
        Assert.NotNull(proposition.Detacher(objet));
        Assert.Null(proposition.Detacher(objet));
    }
}
