using Relais.Metier.Commun;
using Xunit;

namespace Relais.Metier.Tests.Commun;

public sealed class LesJoursFeries
{
    // Dates publiées par l'Institut de mécanique céleste.
    [Theory]
    [InlineData(2000, 4, 23)]
    [InlineData(2016, 3, 27)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void Paques_tombe_le_bon_jour(int annee, int mois, int jour) => Assert.Equal(new DateOnly(annee, mois, jour), JoursFeries.Paques(annee));

    [Fact]
    public void Il_y_en_a_onze_par_an_dans_le_Var()
    {
        var feries = Jours(2026).Where(j => JoursFeries.EstFerie(j, "83")).Select(j => j.ToString("MM-dd", null));

        Assert.Equal(["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"], feries);
    }

    [Theory]
    [InlineData("67", 2026, 4, 3)]
    [InlineData("68", 2026, 12, 26)]
    [InlineData("974", 2026, 12, 20)]
    public void Certains_departements_en_ont_d_autres(string departement, int annee, int mois, int jour)
    {
        Assert.True(JoursFeries.EstFerie(new(annee, mois, jour), departement));
        Assert.False(JoursFeries.EstFerie(new(annee, mois, jour), "83"));
    }

    private static IEnumerable<DateOnly> Jours(int annee) => Enumerable.Range(0, 365).Select(i => new DateOnly(annee, 1, 1).AddDays(i));
}
