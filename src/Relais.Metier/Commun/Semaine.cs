using System.Globalization;

namespace Relais.Metier.Commun;

/// <summary>
/// A calendar week, Monday to Sunday, numbered as ISO 8601 does: week 1 holds the year's first Thursday. Stored as the day
/// of its Monday, so that both databases order and compare it.
/// </summary>
/// <example><c>Semaine.De(new DateOnly(2026, 1, 1))</c> goes from 29 December 2025 to 4 January 2026; its text form is <c>2026-W01</c>.</example>
public readonly record struct Semaine : IComparable<Semaine>
{
    private const int Jours = 7;

    private Semaine(DateOnly du) => Du = du;

    /// <summary>Its Monday.</summary>
    public DateOnly Du { get; }

    /// <summary>Its Sunday.</summary>
    public DateOnly Au => Du.AddDays(Jours - 1);

    public Semaine Suivante => Plus(1);

    public Semaine Precedente => Plus(-1);

    /// <summary>« du 2 au 8 mars 2026 », « du 30 mars au 5 avril 2026 ».</summary>
    public string Libelle => $"du {Jour(Du, Du.Month == Au.Month ? "%d" : "d MMMM")} au {Jour(Au, "d MMMM yyyy")}";

    public static Semaine De(DateOnly jour) => new(jour.AddDays(-(((int)jour.DayOfWeek + Jours - 1) % Jours)));

    public Semaine Plus(int semaines) => new(Du.AddDays(Jours * semaines));

    /// <summary>Weeks from this one to the other; negative when the other comes before.</summary>
    public int Jusqua(Semaine autre) => (autre.Du.DayNumber - Du.DayNumber) / Jours;

    public int CompareTo(Semaine other) => Du.CompareTo(other.Du);

    public static bool operator <(Semaine a, Semaine b) => a.CompareTo(b) < 0;

    public static bool operator >(Semaine a, Semaine b) => a.CompareTo(b) > 0;

    public static bool operator <=(Semaine a, Semaine b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Semaine a, Semaine b) => a.CompareTo(b) >= 0;

    /// <summary>ISO form, the one in addresses.</summary>
    public override string ToString()
    {
        var jour = Du.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(jour):0000}-W{ISOWeek.GetWeekOfYear(jour):00}");
    }

    private static string Jour(DateOnly jour, string format) => jour.ToString(format, Mois.Francais) switch
    {
        ['1', ' ', .. var suite] => $"1er {suite}",
        "1" => "1er",
        var texte => texte,
    };
}
