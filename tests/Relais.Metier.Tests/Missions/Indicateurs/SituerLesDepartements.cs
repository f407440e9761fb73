using Relais.Metier.Missions.Indicateurs;
using Xunit;

namespace Relais.Metier.Tests.Missions.Indicateurs;

public sealed class SituerLesDepartements
{
    [Theory]
    [InlineData("83", "93")]
    [InlineData("2A", "94")]
    [InlineData("974", "04")]
    [InlineData("59", "32")]
    public void Un_departement_est_d_une_region(string departement, string region) => Assert.Equal(region, Regions.DuDepartement(departement));

    [Fact]
    public void Les_cent_un_departements_ont_une_region()
    {
        string[] departements = [.. Enumerable.Range(1, 95).Where(d => d != 20).Select(d => $"{d:00}"), "2A", "2B", "971", "972", "973", "974", "976"];

        Assert.All(departements, d => Assert.NotNull(Regions.DuDepartement(d)));
        Assert.Equal(18, departements.Select(Regions.DuDepartement).Distinct().Count());
        Assert.Null(Regions.DuDepartement("987"));
    }
}
