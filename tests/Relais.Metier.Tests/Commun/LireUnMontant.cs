using Relais.Metier.Commun;
using Xunit;

namespace Relais.Metier.Tests.Commun;

public sealed class LireUnMontant
{
    [Theory]
    [InlineData("1200", 1200)]
    [InlineData("1 200,50", 1200.50)]
    [InlineData("1 200.5", 1200.50)]
    [InlineData(" 1 200 € ", 1200)]
    [InlineData("0,01", 0.01)]
    [InlineData("-3", -3)]
    public void Un_montant_se_lit_comme_on_l_ecrit(string texte, double attendu)
    {
        Assert.True(Montant.TryParse(texte, null, out var montant));
        Assert.Equal((decimal)attendu, montant.EnEuros);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("douze")]
    [InlineData("12,345")]
    [InlineData("1.200,50")]
    [InlineData("1000000000000")]
    public void Ce_qui_n_est_pas_un_montant_au_centime_est_refuse(string? texte) => Assert.False(Montant.TryParse(texte, null, out _));

    [Fact]
    public void Rien_n_est_arrondi_en_silence() => Assert.Throws<ArgumentOutOfRangeException>(() => Montant.Euros(0.005m));

    [Fact]
    public void Dix_fois_dix_centimes_font_un_euro() =>
        Assert.Equal(Montant.Euros(1m), Enumerable.Repeat(Montant.Euros(0.10m), 10).Aggregate((a, b) => a + b));

    [Fact]
    public void Il_s_ecrit_en_francais_sans_centimes_inutiles()
    {
        Assert.Equal("1\u202F200\u00A0€", Montant.Euros(1200m).ToString());
        Assert.Equal("1\u202F200,50\u00A0€", Montant.Euros(1200.50m).ToString());
    }
}
