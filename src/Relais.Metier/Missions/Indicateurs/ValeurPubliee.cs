using System.Globalization;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Une case d’un fichier : un nombre, ou la marque qui dit pourquoi il manque ; jamais les deux, jamais zéro par défaut.</summary>
public readonly record struct ValeurPubliee
{
    private ValeurPubliee(decimal? nombre, Marque marque) => (Nombre, Marque) = (nombre, nombre is null ? marque : null);

    /// <summary>Le nombre publié ; <c>null</c> quand une marque en tient lieu.</summary>
    public decimal? Nombre { get; }

    /// <summary>Pourquoi le nombre manque ; <c>null</c> quand il est là.</summary>
    public Marque? Marque { get; }

    public static ValeurPubliee Vide { get; } = new(null, Indicateurs.Marque.Vide);

    public static ValeurPubliee De(decimal nombre) => new(nombre, default);

    public static ValeurPubliee Sans(Marque marque) => new(null, marque);

    /// <summary>Forme gardée : un nombre au point, sans espace, ou la marque du producteur (<c>s</c>, <c>ns</c>, <c>nd</c>, <c>so</c>, rien).</summary>
    public string Texte => Nombre is { } nombre ? nombre.ToString("0.############", CultureInfo.InvariantCulture) : EcritureDeValeur.De(Marque ?? Indicateurs.Marque.Vide);

    /// <exception cref="FormatException">Le texte n’est pas une forme gardée : la base est abîmée.</exception>
    public static ValeurPubliee Lire(ReadOnlySpan<char> texte)
    {
        if (EcritureDeValeur.EssayerMarque(texte, out var marque)) return new(null, marque);
        return decimal.TryParse(texte, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nombre)
            ? new(nombre, default)
            : throw new FormatException($"« {texte} » n’est pas une valeur gardée.");
    }
}
