using Relais.Metier.Missions.Indicateurs;
using Xunit;

namespace Relais.Metier.Tests.Missions.Indicateurs;

public sealed class TrouverDesQuartiersSemblables
{
    private static readonly ProfilDeQuartier Cible = Un("QP099001", 3000, 40, 30);

    [Fact]
    public void Le_plus_proche_par_la_taille_et_le_profil_vient_d_abord()
    {
        var semblables = QuartiersSemblables.Chercher(Cible, [Un("QP099002", 12000, 40, 30), Un("QP099003", 3100, 41, 31), Un("QP099004", 3000, 10, 60), Cible]);

        Assert.Equal("QP099003", semblables[0].Profil.Code);
        Assert.DoesNotContain(semblables, s => s.Profil.Code == Cible.Code);
        Assert.True(semblables.Zip(semblables.Skip(1)).All(p => p.First.Distance <= p.Second.Distance));
    }

    [Fact]
    public void Un_jumeau_est_a_distance_nulle() => Assert.Equal(0, QuartiersSemblables.Chercher(Cible, [Un("QP099005", 3000, 40, 30), Un("QP099006", 9000, 10, 20)])[0].Distance);

    [Fact]
    public void Sans_taille_ou_sans_assez_de_traits_on_ne_rapproche_pas() =>
        Assert.Empty(QuartiersSemblables.Chercher(Cible, [Un("QP099007", null, 40, 30), Un("QP099008", 3000, 40, null)]));

    [Fact]
    public void Au_plus_huit_quartiers() =>
        Assert.Equal(QuartiersSemblables.Nombre, QuartiersSemblables.Chercher(Cible, [.. Enumerable.Range(10, 30).Select(i => Un($"QP0990{i}", 2000 + (100 * i), 20 + i, 30 + (i % 5)))]).Count);

    private static ProfilDeQuartier Un(string code, double? population, double? jeunes, double? pauvrete) => new(code, code, [population, jeunes, pauvrete]);
}
