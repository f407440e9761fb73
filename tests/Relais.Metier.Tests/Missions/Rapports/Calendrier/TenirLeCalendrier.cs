using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports.Calendrier;

public sealed class TenirLeCalendrier
{
    // Le 5 avril 2026 est le dimanche de Pâques ; le 6 est férié.
    private static readonly CalendrierDuMois Mars = ModeleDeRapport.Usuel("83").Calendrier(new Mois(2026, 3));

    [Fact]
    public void Une_echeance_un_jour_chome_passe_au_premier_jour_ouvre()
    {
        Assert.Equal((new DateOnly(2026, 4, 5), new DateOnly(2026, 4, 7), true), (Mars.JourPrevu, Mars.Echeance, Mars.EstReporte));
        Assert.False(ModeleDeRapport.Usuel("83").Calendrier(new Mois(2026, 2)).EstReporte);
    }

    [Fact]
    public void Le_rappel_et_la_relance_se_comptent_en_jours_ouvres() =>
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 9)), (Mars.RappelLe, Mars.RelanceLe));

    [Fact]
    public void Le_vendredi_saint_n_est_chome_qu_en_alsace_et_en_moselle()
    {
        Assert.Equal(new DateOnly(2026, 4, 3), JoursOuvres.OuSuivant(new DateOnly(2026, 4, 3), "83"));
        Assert.Equal(new DateOnly(2026, 4, 7), JoursOuvres.OuSuivant(new DateOnly(2026, 4, 3), "67"));
        Assert.Equal(new DateOnly(2026, 3, 31), ModeleDeRapport.Usuel("67").Calendrier(new Mois(2026, 3)).RappelLe);
    }

    [Theory]
    [InlineData("2026-03-31", null)]
    [InlineData("2026-04-01", EtapeDeRappel.Rappel)]
    [InlineData("2026-04-07", EtapeDeRappel.Rappel)]
    [InlineData("2026-04-08", null)]
    [InlineData("2026-04-09", EtapeDeRappel.Relance)]
    [InlineData("2026-05-20", EtapeDeRappel.Relance)]
    public void Passe_l_echeance_on_relance_et_on_ne_rappelle_plus(string jour, EtapeDeRappel? attendue) =>
        Assert.Equal(attendue, Mars.EtapeDue(DateOnly.Parse(jour, Mois.Francais)));

    [Fact]
    public void Une_prefecture_peut_n_ecrire_a_personne()
    {
        var modele = ModeleDeRapport.Usuel("83");
        Assert.True(modele.Regler(Rubrique.Usuelles, 5, "", 0, 0).EstReussi);

        var calendrier = modele.Calendrier(new Mois(2026, 3));

        Assert.Equal((null, null), (calendrier.RappelLe, calendrier.RelanceLe));
        Assert.Null(calendrier.EtapeDue(new DateOnly(2026, 4, 20)));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 16)]
    public void Un_rappel_a_des_bornes(int avant, int apres) =>
        Assert.IsType<RappelHorsDesBornes>(Assert.Single(ModeleDeRapport.Usuel("83").Regler(Rubrique.Usuelles, 5, "", avant, apres).Refus));
}
