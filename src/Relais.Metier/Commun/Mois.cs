using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Relais.Metier.Commun;

/// <summary>A calendar month of the Gregorian calendar, e.g. March 2026. Years 2000 to 2199.</summary>
/// <example><c>new Mois(2026, 3).Libelle</c> is « mars 2026 »; its text form is <c>2026-03</c>.</example>
public readonly record struct Mois : IComparable<Mois>, IParsable<Mois>
{
    /// <exception cref="ArgumentOutOfRangeException">Year outside 2000–2199 or month outside 1–12.</exception>
    public Mois(int annee, int numero)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(annee, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(annee, 2199);
        ArgumentOutOfRangeException.ThrowIfLessThan(numero, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numero, 12);
        (Annee, Numero) = (annee, numero);
    }

    public int Annee { get; }

    /// <summary>1 for January to 12 for December.</summary>
    public int Numero { get; }

    public DateOnly PremierJour => new(Annee, Numero, 1);

    public DateOnly DernierJour => new(Annee, Numero, DateTime.DaysInMonth(Annee, Numero));

    public Mois Suivant => Plus(1);

    public Mois Precedent => Plus(-1);

    /// <summary>« mars 2026 », in French whatever the culture of the machine.</summary>
    public string Libelle => PremierJour.ToString("MMMM yyyy", Francais);

    /// <summary>« de mars 2026 », « d’octobre 2026 »: the month after the name of what it is the month of.</summary>
    public string AvecDe => Numero is 4 or 8 or 10 ? $"d’{Libelle}" : $"de {Libelle}";

    public static CultureInfo Francais { get; } = CultureInfo.GetCultureInfo("fr-FR");

    public static Mois De(DateOnly jour) => new(jour.Year, jour.Month);

    public Mois Plus(int mois) => De(PremierJour.AddMonths(mois));

    public bool Contient(DateOnly jour) => De(jour) == this;

    public int CompareTo(Mois other) => PremierJour.CompareTo(other.PremierJour);

    public static bool operator <(Mois a, Mois b) => a.CompareTo(b) < 0;

    public static bool operator >(Mois a, Mois b) => a.CompareTo(b) > 0;

    public static bool operator <=(Mois a, Mois b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Mois a, Mois b) => a.CompareTo(b) >= 0;

    /// <summary>ISO form, <c>yyyy-MM</c>: the one stored, and the one in addresses.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Annee:0000}-{Numero:00}");

    public static Mois Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var mois) ? mois : throw new FormatException($"« {s} » n’est pas un mois (aaaa-mm).");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Mois result)
    {
        var lu = DateOnly.TryParseExact(s, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)
            && jour.Year is >= 2000 and <= 2199;
        result = lu ? De(jour) : default;
        return lu;
    }
}
