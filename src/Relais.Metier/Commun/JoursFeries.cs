namespace Relais.Metier.Commun;

/// <summary>
/// The public holidays of France (Code du travail, art. L3133-1), those of Alsace and Moselle (art. L3134-13) and the
/// commemorations of the abolition of slavery overseas (art. L3422-2) included.
/// </summary>
/// <example><c>JoursFeries.EstFerie(new(2026, 4, 6), "83")</c> is true: Easter Monday.</example>
public static class JoursFeries
{
    private static readonly (int Mois, int Jour)[] Fixes = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
    private static readonly string[] AlsaceMoselle = ["57", "67", "68"];

    private static readonly Dictionary<string, (int Mois, int Jour)> Abolitions = new(StringComparer.Ordinal)
    {
        ["971"] = (5, 27),
        ["972"] = (5, 22),
        ["973"] = (6, 10),
        ["974"] = (12, 20),
        ["976"] = (4, 27),
    };

    /// <param name="jour">Day of the Gregorian calendar.</param>
    /// <param name="departementCode">Département (<c>83</c>, <c>67</c>, <c>974</c>).</param>
    public static bool EstFerie(DateOnly jour, string departementCode)
    {
        if (Fixes.Contains((jour.Month, jour.Day))) return true;
        if (Abolitions.TryGetValue(departementCode, out var abolition) && abolition == (jour.Month, jour.Day)) return true;
        var paques = Paques(jour.Year);
        if (jour == paques.AddDays(1) || jour == paques.AddDays(39) || jour == paques.AddDays(50)) return true;
        return AlsaceMoselle.Contains(departementCode, StringComparer.Ordinal) && (jour == paques.AddDays(-2) || (jour.Month, jour.Day) == (12, 26));
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).</summary>
    public static DateOnly Paques(int annee)
    {
        var (a, b, c) = (annee % 19, annee / 100, annee % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(annee, n / 31, (n % 31) + 1);
    }
}
