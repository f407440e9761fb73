using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Metier.Tests.Missions.Veille.Signaux;

/// <summary>Un département imaginaire : des séries rares et surdispersées, saisonnières, où l’on pose des épisodes connus.</summary>
internal static class SerieSimulee
{
    public const int Series = 440;
    public const int Semaines = 260;
    private static readonly Semaine Premiere = Semaine.De(new DateOnly(2021, 3, 1));

    /// <summary>Des séries sans épisode : chaque alarme y est fausse. Moyenne de 0,02 à 1,5 fait par semaine, variance 1,3 fois plus forte.</summary>
    public static List<SerieSuivie> Calmes(int graine)
    {
        var hasard = new Random(graine);
        return [.. Enumerable.Range(0, Series).Select(_ =>
        {
            var moyenne = Math.Exp(Math.Log(0.02) + (hasard.NextDouble() * Math.Log(75)));
            var phase = hasard.NextDouble() * 2 * Math.PI;
            var faits = new int[Semaines];
            for (var t = 0; t < Semaines; t++) faits[t] = BinomialeNegative(hasard, moyenne * Math.Exp(0.3 * Math.Sin((2 * Math.PI * t / 52) + phase)), 1.3);
            var vues = new bool[Semaines];
            Array.Fill(vues, value: true);
            return new SerieSuivie(Premiere, faits, vues, [.. Enumerable.Repeat(5, Semaines)]);
        })];
    }

    /// <summary>Ajoute trois semaines d’épisode à partir de <paramref name="debut"/> : 4, puis 5, puis 4 faits en moyenne.</summary>
    public static SerieSuivie AvecUnEpisode(SerieSuivie serie, int debut, Random hasard)
    {
        int[] faits = [.. serie.Faits];
        foreach (var (taille, rang) in new[] { 4.0, 5.0, 4.0 }.Select((x, i) => (x, debut + i))) faits[rang] += Poisson(hasard, taille);
        return serie with { Faits = faits };
    }

    private static int BinomialeNegative(Random hasard, double moyenne, double surdispersion) =>
        Poisson(hasard, Gamma(hasard, moyenne / (surdispersion - 1)) * (surdispersion - 1));

    // Marsaglia et Tsang (2000), avec l’élévation de forme sous 1.
    private static double Gamma(Random hasard, double forme)
    {
        if (forme < 1) return Gamma(hasard, forme + 1) * Math.Pow(hasard.NextDouble(), 1 / forme);
        var d = forme - (1.0 / 3);
        while (true)
        {
            var x = Math.Sqrt(-2 * Math.Log(1 - hasard.NextDouble())) * Math.Cos(2 * Math.PI * hasard.NextDouble());
            var v = Math.Pow(1 + (x / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - hasard.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v))) return d * v;
        }
    }

    private static int Poisson(Random hasard, double moyenne)
    {
        var (borne, produit, k) = (Math.Exp(-moyenne), hasard.NextDouble(), 0);
        for (; produit > borne; k++) produit *= hasard.NextDouble();
        return k;
    }
}
