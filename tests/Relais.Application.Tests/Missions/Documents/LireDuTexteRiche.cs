using Relais.Application.Missions.Documents.Contrats;
using Xunit;

namespace Relais.Application.Tests.Missions.Documents;

public sealed class LireDuTexteRiche
{
    [Fact]
    public void Titres_listes_gras_et_italique_deviennent_des_blocs()
    {
        var blocs = TexteRiche.Lire("# Santé\n\nUn **grand** *besoin*\n\n- a\n  - b\n\n1. c\n");

        Assert.Equal(new TitreDeSection(3, "Santé"), blocs[0]);
        var paragraphe = Assert.IsType<Paragraphe>(blocs[1]);
        Assert.Equal(["Un ", "grand", " ", "besoin"], paragraphe.Fragments.Select(f => f.Texte));
        Assert.True(paragraphe.Fragments[1].Gras);
        Assert.True(paragraphe.Fragments[3].Italique);
        Assert.Equal("b", Assert.IsType<Liste>(blocs[2]).Elements[0].SousListe!.Elements[0].Fragments[0].Texte);
        Assert.True(Assert.IsType<Liste>(blocs[3]).EstNumerotee);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("avant <b onclick=x>ici</b>", "avant <b onclick=x>ici</b>")]
    [InlineData("[piège](javascript:alert(1))", "piège")]
    [InlineData("[piège](data:text/html,x)", "piège")]
    [InlineData("![image](https://exemple.invalid/a.png)", "image")]
    public void Ce_qui_n_est_pas_permis_reste_du_texte(string markdown, string attendu)
    {
        var fragments = TexteRiche.Lire(markdown).OfType<Paragraphe>().SelectMany(p => p.Fragments).ToList();

        Assert.Equal(attendu, string.Concat(fragments.Select(f => f.Texte)));
        Assert.All(fragments, f => Assert.Null(f.Lien));
    }

    [Fact]
    public void Un_lien_maison_devient_ce_que_l_appelant_en_dit()
    {
        var blocs = TexteRiche.Lire("Vu.[1](source:abc)", 3, (url, texte) => url.StartsWith("source:", StringComparison.Ordinal) ? new Fragment(texte) { Source = 7 } : null);

        Assert.Equal(7, Assert.IsType<Paragraphe>(blocs[0]).Fragments[1].Source);
    }
}
