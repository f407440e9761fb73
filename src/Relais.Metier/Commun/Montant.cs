using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Relais.Metier.Commun;

/// <summary>An amount in euros, exact to the cent. Nothing is rounded: an amount with a third decimal is refused.</summary>
/// <remarks>Range: ±999 999 999 999,99 €.</remarks>
/// <example><c>Montant.Euros(1_200.50m) + reliquat</c>; read from « 1 200,50 », « 1200.5 » or « 1 200 € ».</example>
public readonly record struct Montant : IComparable<Montant>, IParsable<Montant>
{
    private const decimal Limite = 999_999_999_999.99m;

    private Montant(decimal euros) => EnEuros = euros;

    /// <summary>The amount in euros, at most two decimals.</summary>
    public decimal EnEuros { get; }

    /// <exception cref="ArgumentOutOfRangeException">A fraction of a cent, or an amount out of range.</exception>
    public static Montant Euros(decimal euros) => EstUnMontant(euros)
        ? new(euros)
        : throw new ArgumentOutOfRangeException(nameof(euros), euros, "Un montant s’écrit en euros et en centimes.");

    public static Montant operator +(Montant a, Montant b) => Euros(a.EnEuros + b.EnEuros);

    public static Montant operator -(Montant a, Montant b) => Euros(a.EnEuros - b.EnEuros);

    public static bool operator <(Montant a, Montant b) => a.CompareTo(b) < 0;

    public static bool operator >(Montant a, Montant b) => a.CompareTo(b) > 0;

    public static bool operator <=(Montant a, Montant b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Montant a, Montant b) => a.CompareTo(b) >= 0;

    public int CompareTo(Montant other) => EnEuros.CompareTo(other.EnEuros);

    /// <summary>« 1 200 € », « 1 200,50 € »: cents only where there are some, blanks that never break.</summary>
    public override string ToString() => $"{EnEuros.ToString(decimal.Truncate(EnEuros) == EnEuros ? "N0" : "N2", Mois.Francais)}\u00A0€";

    public static Montant Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var montant) ? montant : throw new FormatException($"« {s} » n’est pas un montant en euros.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Montant result)
    {
        var texte = string.Concat((s ?? "").Where(c => !char.IsWhiteSpace(c) && c != '€')).Replace(',', '.');
        var lu = decimal.TryParse(texte, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros) && EstUnMontant(euros);
        result = lu ? new(euros) : default;
        return lu;
    }

    private static bool EstUnMontant(decimal euros) => Math.Abs(euros) <= Limite && decimal.Round(euros, 2) == euros;
}
