using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports.Calendrier;

public sealed class CloreUnMois
{
    private static readonly DateTime A = new(2026, 3, 12, 16, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Jour = new(2026, 3, 12);

    private readonly MoisDeRapports _fevrier = MoisDeRapports.Suivre(Guid.NewGuid(), "83", new Mois(2026, 2));

    [Fact]
    public void Sans_rien_qui_manque_le_motif_est_facultatif()
    {
        Assert.True(_fevrier.Clore(A, Jour, "", []).EstReussi);
        Assert.Equal(new ClotureDuMois(A, "", ""), _fevrier.Cloture);
    }

    [Fact]
    public void Ce_qui_manque_se_nomme_et_demande_un_motif()
    {
        var refus = Assert.IsType<MotifDeClotureManquant>(Assert.Single(_fevrier.Clore(A, Jour, " ", ["Julien Morvan"]).Refus));
        Assert.Contains("Julien Morvan", refus.Phrase, StringComparison.Ordinal);

        Assert.True(_fevrier.Clore(A, Jour, "Congé.", ["Julien Morvan", "Claire Vasseur"]).EstReussi);
        Assert.Equal("Julien Morvan, Claire Vasseur", _fevrier.Cloture!.Manquants);
    }

    [Fact]
    public void Un_mois_ne_se_clot_ni_avant_sa_fin_ni_deux_fois()
    {
        Assert.IsType<MoisEnCours>(Assert.Single(_fevrier.Clore(A, new DateOnly(2026, 2, 28), "", []).Refus));
        _fevrier.Clore(A, Jour, "", []);
        Assert.IsType<MoisDejaClos>(Assert.Single(_fevrier.Clore(A, Jour, "", []).Refus));
    }

    [Fact]
    public void Rouvrir_demande_un_motif_et_un_mois_clos()
    {
        Assert.IsType<MoisDejaOuvert>(Assert.Single(_fevrier.Rouvrir("Erreur.").Refus));
        _fevrier.Clore(A, Jour, "", []);
        Assert.IsType<MotifDeReouvertureDuMoisManquant>(Assert.Single(_fevrier.Rouvrir("").Refus));
        Assert.True(_fevrier.Rouvrir("Le rapport arrive.").EstReussi);
        Assert.Null(_fevrier.Cloture);
    }

    [Fact]
    public void Un_motif_a_une_longueur()
    {
        var trop = new string('a', MoisDeRapports.LongueurDuMotif + 1);
        Assert.IsType<MotifTropLong>(Assert.Single(_fevrier.Clore(A, Jour, trop, []).Refus));
    }

    [Fact]
    public void Seule_une_premiere_transmission_apres_cloture_est_marquee()
    {
        Assert.True(Transmis(moisClos: true).EstApresCloture);
        var aLHeure = Transmis(moisClos: false);
        aLHeure.Renvoyer(Role.SousPrefet, "À préciser.");
        aLHeure.Transmettre(Role.Delegue, A.AddDays(3), NiveauDiffusion.Equipe, "{}", "[]", moisClos: true);
        Assert.False(aLHeure.EstApresCloture);
    }

    private static RapportMensuel Transmis(bool moisClos)
    {
        var rapport = Un.Rapport();
        foreach (var texte in rapport.Textes) rapport.Ecrire(texte.Id, texte.Version, "Écrit.", false);
        Assert.True(rapport.Transmettre(Role.Delegue, A, NiveauDiffusion.Equipe, "{}", "[]", moisClos).EstReussi);
        return rapport;
    }
}
