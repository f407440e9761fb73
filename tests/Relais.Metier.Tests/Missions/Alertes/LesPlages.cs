using Relais.Metier.Missions.Alertes;
using Xunit;

namespace Relais.Metier.Tests.Missions.Alertes;

public sealed class LesPlages
{
    private static readonly Plage Bureau = new(Plage.Semaine, new(8, 0), new(19, 0));
    private static readonly Plage Nuits = new(Plage.Semaine, new(19, 0), new(8, 0));
    private static readonly Plage FinsDeSemaine = new("67F", TimeOnly.MinValue, TimeOnly.MinValue);

    [Theory]
    [InlineData("2026-03-10T08:00", true)]
    [InlineData("2026-03-10T18:59", true)]
    [InlineData("2026-03-10T19:00", false)]
    [InlineData("2026-03-14T10:00", false)]
    [InlineData("2026-05-01T10:00", false)]
    public void Les_heures_de_bureau_s_arretent_le_soir_le_samedi_et_les_jours_feries(string quand, bool couvert) => Assert.Equal(couvert, Bureau.Couvre(DateTime.Parse(quand, null), "83"));

    [Theory]
    [InlineData("2026-03-10T23:00", true)]
    [InlineData("2026-03-11T07:59", true)]
    [InlineData("2026-03-14T03:00", true)]
    [InlineData("2026-03-15T03:00", false)]
    [InlineData("2026-03-09T03:00", false)]
    public void Une_nuit_appartient_au_jour_ou_elle_commence(string quand, bool couvert) => Assert.Equal(couvert, Nuits.Couvre(DateTime.Parse(quand, null), "83"));

    [Theory]
    [InlineData("2026-03-14T00:00", true)]
    [InlineData("2026-03-15T23:59", true)]
    [InlineData("2026-04-06T12:00", true)]
    [InlineData("2026-03-16T00:00", false)]
    public void Une_fin_de_semaine_compte_les_jours_feries(string quand, bool couvert) => Assert.Equal(couvert, FinsDeSemaine.Couvre(DateTime.Parse(quand, null), "83"));

    [Fact]
    public void Ces_trois_plages_couvrent_toute_l_annee_sauf_la_nuit_qui_finit_un_ferie_ou_un_dimanche()
    {
        for (var quand = new DateTime(2026, 1, 1); quand.Year == 2026; quand = quand.AddMinutes(30))
        {
            Assert.True(new[] { Bureau, Nuits, FinsDeSemaine }.Any(p => p.Couvre(quand, "83")) || quand.Hour < 8, $"Trou le {quand}");
        }
    }

    [Fact]
    public void Une_plage_se_lit()
    {
        Assert.Equal("du lundi au vendredi sauf jours fériés, de 8\u00A0h à 19\u00A0h", Bureau.Libelle);
        Assert.Equal("le samedi, le dimanche et les jours fériés, à toute heure", FinsDeSemaine.Libelle);
        Assert.Equal("tous les jours, à toute heure", Plage.Toujours.Libelle);
        Assert.Equal("les jours fériés, de 8\u00A0h\u00A030 à 12\u00A0h", new Plage("F", new(8, 30), new(12, 0)).Libelle);
    }

    [Fact]
    public void Une_plage_sans_jour_est_refusee() => Assert.IsType<PlageSansJour>(Assert.Single(new Plage("", default, default).Verifier()));
}
