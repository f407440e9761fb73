using Relais.Metier.Missions.Alertes;
using Xunit;

namespace Relais.Metier.Tests.Missions.Alertes;

public sealed class LesTelephones
{
    [Theory]
    [InlineData("06 39 98 12 34", "+33639981234", "06\u00A039\u00A098\u00A012\u00A034")]
    [InlineData("06.39.98.12.34", "+33639981234", "06\u00A039\u00A098\u00A012\u00A034")]
    [InlineData("+33 6 39 98 12 34", "+33639981234", "06\u00A039\u00A098\u00A012\u00A034")]
    [InlineData("0033639981234", "+33639981234", "06\u00A039\u00A098\u00A012\u00A034")]
    [InlineData("+32 470 12 34 56", "+32470123456", "+32470123456")]
    public void Un_numero_se_lit_de_plusieurs_facons(string saisi, string garde, string affiche)
    {
        var telephone = Telephone.Parse(saisi);

        Assert.Equal(garde, telephone.Texte);
        Assert.Equal(affiche, telephone.Affiche);
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("06 39 98 12")]
    [InlineData("06 39 98 12 34 5")]
    [InlineData("poste 1234567890")]
    [InlineData("++33639981234")]
    public void Un_numero_illisible_est_refuse(string saisi) => Assert.False(Telephone.TryParse(saisi, null, out _));

    [Theory]
    [InlineData("06 39 98 12 34", true)]
    [InlineData("07 39 98 12 34", true)]
    [InlineData("04 65 71 10 00", false)]
    [InlineData("+32 470 12 34 56", true)]
    public void Un_poste_fixe_ne_recoit_pas_de_sms(string saisi, bool estMobile) => Assert.Equal(estMobile, Telephone.Parse(saisi).EstMobile);
}
