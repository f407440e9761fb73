using CsCheck;
using Relais.Metier.Missions.Indicateurs;
using Xunit;

namespace Relais.Metier.Tests.Missions.Indicateurs;

public sealed class LireUneCase
{
    [Theory]
    [InlineData("39,5", "39.5")]
    [InlineData("14\u202F510", "14510")]
    [InlineData("14 510", "14510")]
    [InlineData("14\u00A0510,20", "14510.2")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("-11,0", "-11")]
    [InlineData("−0,3", "-0.3")]
    [InlineData("4,200", "4.2")]
    [InlineData("0,290", "0.29")]
    [InlineData("0", "0")]
    [InlineData("-0,0", "0")]
    [InlineData("007", "7")]
    [InlineData("6490", "6490")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("s", "s")]
    [InlineData("ns", "ns")]
    [InlineData("ND", "nd")]
    [InlineData("so", "so")]
    public void Une_case_publiee_a_une_seule_forme_gardee(string cellule, string gardee) => Assert.Equal(gardee, EcritureDeValeur.Lire(cellule, out _)!.Value.Texte);

    [Theory]
    [InlineData("12,3,4")]
    [InlineData("abc")]
    [InlineData("6 49")]
    [InlineData("1 2345")]
    [InlineData("12 %")]
    [InlineData("-")]
    [InlineData("12,")]
    [InlineData("Bourg-en-Bresse")]
    [InlineData("1E5")]
    public void Ce_qui_n_est_ni_un_nombre_ni_une_marque_est_refuse(string cellule)
    {
        Assert.Null(EcritureDeValeur.Lire(cellule, out var motif));
        Assert.NotNull(motif);
    }

    [Fact]
    public void Une_case_vide_ou_secrete_n_est_jamais_zero()
    {
        Assert.Null(EcritureDeValeur.Lire("", out _)!.Value.Nombre);
        Assert.Null(EcritureDeValeur.Lire("s", out _)!.Value.Nombre);
        Assert.Equal(Marque.Vide, EcritureDeValeur.Lire("", out _)!.Value.Marque);
        Assert.Equal(0, EcritureDeValeur.Lire("0", out _)!.Value.Nombre);
    }

    [Fact]
    public void Tout_nombre_ecrit_a_la_francaise_se_relit_tel_quel() => Gen.Decimal[-9_999_999m, 9_999_999m].Sample(brut =>
    {
        var nombre = Math.Round(brut, 3);
        var ecrit = nombre.ToString("#,##0.###", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));
        Assert.Equal(nombre, EcritureDeValeur.Lire(ecrit, out _)!.Value.Nombre);
    });

    [Theory]
    [InlineData("QP083014", NiveauGeographique.Quartier, "QP083014")]
    [InlineData("qn08314i", NiveauGeographique.Quartier, "QN08314I")]
    [InlineData("1004", NiveauGeographique.Commune, "01004")]
    [InlineData("2A004", NiveauGeographique.Commune, "2A004")]
    [InlineData("=\"01004\"", NiveauGeographique.Commune, "01004")]
    [InlineData("1", NiveauGeographique.Departement, "01")]
    [InlineData("2B", NiveauGeographique.Departement, "2B")]
    [InlineData("974", NiveauGeographique.Departement, "974")]
    [InlineData("248300543", NiveauGeographique.Epci, "248300543")]
    [InlineData("1", NiveauGeographique.France, "1")]
    public void Un_code_de_territoire_retrouve_sa_forme_officielle(string cellule, NiveauGeographique niveau, string code) => Assert.Equal((niveau, code), CodeDeTerritoire.Lire(cellule, niveau));

    [Fact]
    public void Ensemble_est_le_total_des_quartiers_et_non_la_France() =>
        Assert.Equal(NiveauGeographique.EnsembleDesQuartiers, CodeDeTerritoire.Lire("Ensemble", NiveauGeographique.Quartier)!.Value.Niveau);

    [Theory]
    [InlineData("QP08301", NiveauGeographique.Quartier)]
    [InlineData("ABCDE", NiveauGeographique.Commune)]
    [InlineData("", NiveauGeographique.France)]
    public void Un_code_d_un_autre_niveau_n_est_pas_lu(string cellule, NiveauGeographique niveau) => Assert.Null(CodeDeTerritoire.Lire(cellule, niveau));

    [Theory]
    [InlineData("q219", "q2{aa}", 2019)]
    [InlineData("s80s2019", "s80s{aaaa}", 2019)]
    [InlineData("s80s2019", "s80s20{aa}", 2019)]
    [InlineData("disp_med_a21", "disp_med_a{aa}", 2021)]
    [InlineData("tp60", "tp{aa}", 2060)]
    public void Un_en_tete_a_suffixe_d_annee_a_plusieurs_noms_possibles(string enTete, string nom, int annee) => Assert.Contains((nom, (int?)annee), ColonneDeJeu.Noms(enTete));

    [Theory]
    [InlineData("demo_{aaaa}", "DEMO_2021.csv", 2021)]
    [InlineData("filo{aaaa}_disp_com", "FILO2019_DISP_COM.csv", 2019)]
    [InlineData("data_demo_{aaaa}_v*_qp", "data_DEMO_2021_V1_QP.csv", 2021)]
    public void Le_nom_du_fichier_dit_le_jeu_et_l_edition(string motif, string fichier, int annee)
    {
        Assert.True(NomDeFichier.De("jeu", motif, NiveauGeographique.Quartier).Reconnait(fichier, out var lue));
        Assert.Equal(annee, lue);
    }
}
