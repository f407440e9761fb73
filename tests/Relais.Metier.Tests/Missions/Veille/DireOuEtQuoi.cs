using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Xunit;

namespace Relais.Metier.Tests.Missions.Veille;

public sealed class DireOuEtQuoi
{
    private static readonly DateOnly Jour = new(2026, 3, 10);

    private static readonly ContenuObservation Contenu = new() { ThemeCode = "logement", Texte = "Le hall est propre.", ObserveLe = Jour };

    [Fact]
    public void Hors_quartier_il_faut_dire_ou()
    {
        Assert.IsType<LieuInconnu>(Assert.Single(Contenu.Verifier(Jour)));
        Assert.Empty((Contenu with { QuartierId = Guid.NewGuid() }).Verifier(Jour));
        Assert.Empty((Contenu with { PocheId = Guid.NewGuid() }).Verifier(Jour));
        Assert.Empty((Contenu with { CommuneCode = "99001" }).Verifier(Jour));
        Assert.Empty((Contenu with { Lieu = "place du marché" }).Verifier(Jour));
        Assert.Empty((Contenu with { Point = PointApproche.De(46, 1) }).Verifier(Jour));
    }

    [Fact]
    public void Le_lieu_le_plus_precis_l_emporte()
    {
        var tout = Contenu with { QuartierId = Guid.NewGuid(), PocheId = Guid.NewGuid(), CommuneCode = "99001" };

        Assert.Equal((null, null), (tout.Nettoye().PocheId, tout.Nettoye().CommuneCode));
        Assert.Null((tout with { QuartierId = null }).Nettoye().CommuneCode);
    }

    [Fact]
    public void L_empreinte_ne_change_que_si_le_contenu_change()
    {
        Assert.Equal(Contenu.Empreinte(), (Contenu with { Texte = " Le hall est propre.\r\n" }).Nettoye().Empreinte());
        Assert.NotEqual(Contenu.Empreinte(), (Contenu with { Texte = "Le hall est sale." }).Empreinte());
        Assert.NotEqual(Contenu.Empreinte(), (Contenu with { Niveau = NiveauDiffusion.SousPrefete }).Empreinte());
    }

    [Theory]
    [InlineData("Mobilités douces", "mobilites-douces")]
    [InlineData("  Cœur d’îlot (été) ", "coeur-d-ilot-ete")]
    [InlineData("!!", "")]
    public void Le_code_d_un_theme_est_en_ascii(string libelle, string code) => Assert.Equal(code, Theme.CodeDe(libelle));
}
