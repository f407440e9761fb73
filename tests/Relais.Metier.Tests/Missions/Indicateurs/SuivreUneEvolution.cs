using Relais.Metier.Missions.Indicateurs;
using Xunit;
using static Relais.Metier.Tests.Missions.Indicateurs.RespecterLesChiffres;

namespace Relais.Metier.Tests.Missions.Indicateurs;

public sealed class SuivreUneEvolution
{
    [Fact]
    public void Des_editions_d_un_meme_fichier_se_suivent()
    {
        var segments = Evolution.Composer([Point(2021), Point(2017), Point(2019)], Jamais);

        Assert.Equal([2017, 2019, 2021], Assert.Single(segments).Points.Select(p => p.Chiffre.Edition));
    }

    [Fact]
    public void On_ne_passe_pas_de_2015_a_2024_sans_le_dire()
    {
        var segments = Evolution.Composer([Point(2021, "QP099001"), Point(2025, "QN09902M")], Jamais);

        Assert.Equal(2, segments.Count);
        Assert.Null(segments[0].Rupture);
        Assert.StartsWith("Périmètre modifié", segments[1].Rupture, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_contour_inchange_prolonge_la_serie() =>
        Assert.Single(Evolution.Composer([Point(2021, "QP099001"), Point(2025, "QN09901I")], (_, _) => true));

    [Theory]
    [InlineData("demo-source", "tx", null, "Autre fichier")]
    [InlineData("demo", "tx_bis", null, "Colonne renommée")]
    [InlineData("demo", "tx", "Prestations exonérées réintégrées.", "Prestations exonérées")]
    public void Une_rupture_ouvre_un_segment_et_dit_pourquoi(string jeu, string colonne, string? rupture, string attendu)
    {
        var segments = Evolution.Composer([Point(2019), new PointDEvolution(Publie(10, 2021, jeu: jeu), "QP099001", colonne, rupture)], Jamais);

        Assert.Equal(2, segments.Count);
        Assert.StartsWith(attendu, segments[1].Rupture, StringComparison.Ordinal);
    }

    private static PointDEvolution Point(int edition, string territoire = "QP099001") => new(Publie(edition, edition), territoire, "tx", null);

    private static bool Jamais(string a, string b) => false;
}
