using System.Globalization;
using CsCheck;
using Relais.Metier.Missions.Veille.Garde;
using Xunit;

namespace Relais.Metier.Tests.Missions.Veille.Garde;

public class ClesDeControle
{
    private static readonly Gen<string> Treize = Gen.Select(
        Gen.OneOf("1", "2"), Gen.Int[0, 99], Gen.Int[1, 12], Gen.OneOf("01", "83", "95", "2A", "2B", "97"), Gen.Int[1, 999], Gen.Int[1, 999],
        (sexe, annee, mois, departement, commune, ordre) => string.Create(CultureInfo.InvariantCulture, $"{sexe}{annee:00}{mois:00}{departement}{commune:000}{ordre:000}"));

    private static readonly Gen<string> Compte = Gen.Char["0123456789ABCXYZ"].Array[23].Select(c => new string(c));

    [Fact]
    public void La_cle_calculee_d_un_numero_de_securite_sociale_est_valide() =>
        Treize.Sample(t => CleNir.EstValide(AvecCle(t)));

    [Fact]
    public void Changer_un_chiffre_du_numero_de_securite_sociale_se_voit() =>
        Gen.Select(Treize, Gen.Int[7, 12], Gen.Int[1, 9]).Sample((t, place, ecart) =>
            !CleNir.EstValide(string.Concat(t.AsSpan(0, place), Decaler(t[place], ecart), AvecCle(t).AsSpan(place + 1))));

    [Theory]
    [InlineData("185058399912303", true)]
    [InlineData("185058399912304", false)]
    [InlineData("178122A99901860", true)]
    [InlineData("178122a99901860", true)]
    [InlineData("288072B99904423", true)]
    [InlineData("18505839991230", false)]
    [InlineData("1850583999123AB", false)]
    public void Des_cles_connues(string numero, bool valide) => Assert.Equal(valide, CleNir.EstValide(numero));

    [Fact]
    public void Un_iban_dont_on_calcule_la_cle_est_valide_quelle_que_soit_la_casse() =>
        Compte.Sample(c => CleIban.EstValide(Iban(c)) && CleIban.EstValide(Iban(c).ToLowerInvariant()));

    [Fact]
    public void Changer_un_chiffre_de_l_iban_se_voit() =>
        Gen.Select(Compte, Gen.Int[4, 26], Gen.Int[1, 9]).Where((c, place, _) => char.IsAsciiDigit(Iban(c)[place])).Sample((c, place, ecart) =>
        {
            var iban = Iban(c);
            return !CleIban.EstValide(string.Concat(iban.AsSpan(0, place), Decaler(iban[place], ecart), iban.AsSpan(place + 1)));
        });

    [Theory]
    [InlineData("FR7699999999990000000000153", true)]
    [InlineData("FR7599999999990000000000153", false)]
    [InlineData("BE10999000000000", true)]
    [InlineData("BE1099900000000", false)]
    [InlineData("FR76", false)]
    [InlineData("ZZ7699999999990000000000153", false)]
    public void Des_iban_connus(string iban, bool valide) => Assert.Equal(valide, CleIban.EstValide(iban));

    [Fact]
    public void Un_numero_espace_au_hasard_est_releve_en_entier() =>
        Treize.Sample(t =>
        {
            var n = AvecCle(t);
            var ecrit = $"{n[0]} {n[1..3]} {n[3..5]} {n[5..7]} {n[7..10]} {n[10..13]} {n[13..]}";
            var reperage = Assert.Single(new GardeDuTexte().Examiner($"Carte trouvée : {ecrit}, remise au bailleur."));
            return reperage.Categorie == CategorieDeRisque.Nir && string.Equals(reperage.Extrait, ecrit, StringComparison.Ordinal);
        }, iter: 30);

    private static string AvecCle(string treize) => string.Create(CultureInfo.InvariantCulture, $"{treize}{CleNir.Calculer(treize):00}");

    private static string Decaler(char chiffre, int ecart) => ((chiffre - '0' + ecart) % 10).ToString(CultureInfo.InvariantCulture);

    private static string Iban(string compte)
    {
        var reste = (compte + "152700").Aggregate(0, (r, c) => char.IsAsciiDigit(c) ? ((r * 10) + c - '0') % 97 : ((r * 100) + c - 'A' + 10) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"FR{98 - reste:00}{compte}");
    }
}
