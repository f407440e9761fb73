using Relais.Metier.Missions.Pilotage;
using Xunit;

namespace Relais.Metier.Tests.Missions.Pilotage;

public sealed class LireUneListeALocaliser
{
    [Theory]
    [InlineData("43,12;5,93")]
    [InlineData("43.12;5.93")]
    [InlineData("43.12 5.93")]
    [InlineData("43.12,5.93")]
    [InlineData("43.12, 5.93")]
    [InlineData("43,12\t5,93")]
    public void Un_point_se_lit_a_la_virgule_comme_au_point(string saisie)
    {
        var ligne = Assert.Single(ListeALocaliser.Lire(saisie));

        Assert.Equal((43.12, 5.93), (ligne.Latitude, ligne.Longitude));
        Assert.Null(ligne.Adresse);
        Assert.Null(ligne.Remarque);
    }

    [Fact]
    public void Une_interversion_se_corrige_et_se_dit()
    {
        var ligne = Assert.Single(ListeALocaliser.Lire("5.93;43.12"));

        Assert.Equal((43.12, 5.93), (ligne.Latitude, ligne.Longitude));
        Assert.Contains("interverties", ligne.Remarque, StringComparison.Ordinal);
    }

    [Fact]
    public void Une_mauvaise_ligne_n_arrete_pas_les_autres_et_garde_son_numero()
    {
        var lignes = ListeALocaliser.Lire("43,12;5,93\r\n\r\n95;200\nab\n8 rue du Port, 99000 Port-Brenne");

        Assert.Equal([1, 3, 4, 5], lignes.Select(l => l.Numero));
        Assert.Equal([false, true, true, false], lignes.Select(l => l.EstIllisible));
        Assert.All(lignes.Where(l => l.EstIllisible), l => Assert.NotNull(l.Remarque));
        Assert.Equal("8 rue du Port, 99000 Port-Brenne", lignes[3].Adresse);
    }

    [Fact]
    public void Un_en_tete_dit_ou_sont_les_colonnes()
    {
        var points = ListeALocaliser.Lire("nom;Longitude;Latitude\nA;5,93;43,12\nB;;43,12");
        var adresses = ListeALocaliser.Lire("Commune,Code postal,N°,Voie\nPort-Brenne,99000,8,\"rue du Port, bâtiment B\"");

        Assert.Equal((43.12, 5.93), (points[0].Latitude, points[0].Longitude));
        Assert.True(points[1].EstIllisible);
        Assert.Equal("rue du Port, bâtiment B 99000 Port-Brenne", adresses[0].Adresse);
    }

    [Fact]
    public void Une_liste_vide_n_a_pas_de_ligne() => Assert.Empty(ListeALocaliser.Lire(" \r\n\r\n"));
}
