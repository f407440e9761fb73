using Relais.Metier.Missions.Pilotage;
using Xunit;

namespace Relais.Metier.Tests.Missions.Pilotage;

public sealed class ColorerUneCarte
{
    [Fact]
    public void Chaque_couleur_porte_a_peu_pres_autant_de_quartiers()
    {
        var classes = ClassesDeCarte.EnQuantiles([.. Enumerable.Range(1, 15).Select(v => (decimal)v)]);

        Assert.Equal([3, 3, 3, 3, 3], classes.Liste.Select(c => c.Nombre));
        Assert.Equal((1, 3), ((int)classes.Liste[0].De, (int)classes.Liste[0].A));
        Assert.Equal(0, classes.De(3));
        Assert.Equal(1, classes.De(4));
        Assert.Equal(4, classes.De(15));
        Assert.Null(classes.De(null));
    }

    [Fact]
    public void Deux_valeurs_egales_ont_la_meme_couleur_et_aucune_couleur_n_est_vide()
    {
        decimal[] valeurs = [0, 0, 0, 0, 0, 0, 0, 0, 1, 9];

        var classes = ClassesDeCarte.EnQuantiles(valeurs);

        Assert.All(classes.Liste, c => Assert.True(c.Nombre > 0));
        Assert.Equal(valeurs.Length, classes.Liste.Sum(c => c.Nombre));
        Assert.Equal(8, classes.Liste[0].Nombre);
        Assert.NotEqual(classes.De(0), classes.De(9));
        for (var i = 0; i < classes.Liste.Count; i++) Assert.Equal((i, i), (classes.De(classes.Liste[i].De), classes.De(classes.Liste[i].A)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Peu_de_quartiers_font_peu_de_couleurs(int nombre) =>
        Assert.Equal(nombre, ClassesDeCarte.EnQuantiles([.. Enumerable.Range(1, nombre).Select(v => (decimal)v)]).Liste.Count);

    [Fact]
    public void L_echelle_du_barometre_garde_ses_cinq_couleurs_meme_vides()
    {
        var classes = ClassesDeCarte.EnEchelons(1, 5, [1.5m, 2m, 5m]);

        Assert.Equal([1, 1, 0, 0, 1], classes.Liste.Select(c => c.Nombre));
        Assert.Equal((0, 1, 4), (classes.De(1.5m), classes.De(2m), classes.De(5m)));
        Assert.Equal(3, classes.De(4.5m));
    }
}
