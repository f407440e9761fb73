using Relais.Metier.Missions.Veille.Signaux.Methodes;
using Xunit;

namespace Relais.Metier.Tests.Missions.Veille.Signaux;

/// <summary>
/// Nos méthodes, écrites depuis les articles, donnent les seuils et les alarmes de R <c>surveillance</c> sur les mêmes séries.
/// Sans les fichiers partagés, un petit fichier de même forme, calculé à la main, est relu par le même chemin.
/// </summary>
public sealed class SAccorderAvecLesReferences
{
    private const double ToleranceEars = 1e-9;

    // L’ajustement de R s’arrête à 1e-8 sur la déviance : ses attendus n’ont pas plus de décimales sûres.
    private const double ToleranceFarrington = 2e-5;

    public static TheoryData<string, string, string, double, int, double> SeriesEars()
    {
        var series = new TheoryData<string, string, string, double, int, double>();
        foreach (var methode in (string[])["C1", "C2", "C3"])
        {
            series.Add($"salmNewport_germany_ears_{methode}_alpha0.05_2011", "salmNewport_germany_weekly", methode, 0.05, 7, 0);
            foreach (var unite in (string[])["germany", "sparse_unit"])
            {
                series.Add($"salmNewport_{unite}_ears_{methode}_alpha0.001_all", $"salmNewport_{unite}_weekly", methode, 0.001, 7, 0);
                series.Add($"salmNewport_{unite}_ears_{methode}_alpha0.001_minSigma0.5_all", $"salmNewport_{unite}_weekly", methode, 0.001, 7, 0.5);
            }

            if (methode != "C3") series.Add($"salmNewport_sparse_unit_ears_{methode}_alpha0.001_baseline28_minSigma0.5", "salmNewport_sparse_unit_weekly", methode, 0.001, 28, 0.5);
        }

        return series;
    }

    [Theory, MemberData(nameof(SeriesEars))]
    public void Ears_donne_les_memes_seuils_et_les_memes_alarmes(string reference, string serie, string methode, double alpha, int semaines, double plancher)
    {
        if (FichierDeReference.Lire($"{reference}.csv") is not { } attendu || FichierDeReference.Lire($"{serie}.csv") is not { } source) return;
        var comptes = source.Entiers("observed");
        var ears = new Ears(alpha, semaines, plancher);
        var (rangs, limites, alarmes) = (attendu.Entiers("index"), attendu.Nombres("upperbound"), attendu.Nombres("alarm"));

        for (var i = 0; i < attendu.Nombre; i++)
        {
            var t = rangs[i] - 1;
            var seuil = methode switch { "C1" => ears.C1(comptes, t), "C2" => ears.C2(comptes, t), _ => ears.C3(comptes, t) };
            if (limites[i] is not { } limite)
            {
                // Un écart type nul : R rend un score indéfini, nous n’avons pas de seuil.
                Assert.Null(seuil);
                continue;
            }

            Assert.Equal(limite, seuil!.Value.Limite, ToleranceEars);
            Assert.Equal(alarmes[i] == 1, comptes[t] > seuil.Value.Limite);
        }
    }

    [Theory]
    [InlineData("salmNewport_germany_farrington_flexible_2011", "salmNewport_germany_weekly")]
    [InlineData("salmNewport_germany_farrington_flexible_all", "salmNewport_germany_weekly")]
    [InlineData("salmNewport_sparse_unit_farrington_flexible_all", "salmNewport_sparse_unit_weekly")]
    public void Farrington_flexible_donne_les_memes_attendus_et_les_memes_alarmes(string reference, string serie)
    {
        if (FichierDeReference.Lire($"{reference}.csv") is not { } attendu || FichierDeReference.Lire($"{serie}.csv") is not { } source) return;
        var comptes = source.Entiers("observed");
        var methode = new FarringtonFlexible(0.05, 4);
        var (rangs, limites, alarmes) = (attendu.Entiers("index"), attendu.Nombres("upperbound"), attendu.Entiers("alarm"));
        var (attendus, surdispersions, valeursP) = (attendu.Nombres("mu0"), attendu.Nombres("phi"), attendu.Nombres("pvalue"));

        for (var i = 0; i < attendu.Nombre; i++)
        {
            var t = rangs[i] - 1;
            var seuil = methode.Evaluer(comptes, source.PremierJour, t)!.Value;
            Assert.InRange(seuil.Attendu / attendus[i]!.Value, 1 - ToleranceFarrington, 1 + ToleranceFarrington);
            Assert.InRange(seuil.Surdispersion / surdispersions[i]!.Value, 1 - 0.0005, 1 + 0.0005);
            Assert.Equal(valeursP[i]!.Value, seuil.ValeurP, 1e-4);
            Assert.Equal(limites[i], seuil.Limite);
            Assert.Equal(alarmes[i] == 1, comptes[t] > seuil.Limite);
        }
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Les_alarmes_sont_les_memes_sur_les_series_simulees(int rang)
    {
        if (FichierDeReference.Lire($"simulated_pointsource_{rang}_reference.csv") is not { } attendu || FichierDeReference.Lire($"simulated_pointsource_{rang}.csv") is not { } source) return;
        var comptes = source.Entiers("observed");
        var (rangs, c2, farrington) = (attendu.Entiers("index"), attendu.Nombres("c2_alarm"), attendu.Nombres("ff_alarm"));
        var (ears, flexible) = (new Ears(0.001), new FarringtonFlexible(0.05, 4));

        for (var i = 0; i < attendu.Nombre; i++)
        {
            var t = rangs[i] - 1;
            Assert.Equal(c2[i] == 1, comptes[t] > ears.C2(comptes, t)!.Value.Limite);
            if (farrington[i] is { } alarme) Assert.Equal(alarme == 1, comptes[t] > flexible.Evaluer(comptes, premierLundi: null, t)!.Value.Limite);
        }
    }

    [Fact]
    public void Un_petit_fichier_de_meme_forme_se_lit_et_se_calcule_a_la_main()
    {
        // Sept semaines de 1, 2, 3, 2, 1, 2, 3 : moyenne 2, écart type √(4/6) ; z(0,05) = 1,644853627.
        var fichier = FichierDeReference.De(
        [
            "\"index\",\"date\",\"observed\"",
            .. new[] { 1, 2, 3, 2, 1, 2, 3, 4 }.Select((compte, i) => $"{i + 1},\"{new DateOnly(2026, 1, 5).AddDays(i * 7):yyyy-MM-dd}\",{compte}"),
        ]);
        var comptes = fichier.Entiers("observed");

        var seuil = new Ears(0.05).C1(comptes, 7)!.Value;

        Assert.Equal(new DateOnly(2026, 1, 5), fichier.PremierJour);
        Assert.Equal(2, seuil.Attendu, 12);
        Assert.Equal(2 + (1.6448536269514722 * Math.Sqrt(4.0 / 6)), seuil.Limite, 12);
        Assert.True(comptes[7] > seuil.Limite);
        Assert.Null(new Ears(0.05).C2(comptes, 7));
    }
}
