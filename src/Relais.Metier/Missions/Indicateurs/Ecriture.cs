using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Les nombres comme on les écrit en français : virgule, milliers séparés, unité, signe d’un écart.</summary>
public static class Ecriture
{
    private const char Insecable = '\u00A0';

    public static string Ecrire(this ValeurPubliee valeur, Unite unite) =>
        valeur.Nombre is { } nombre ? Nombre(nombre, unite) : (valeur.Marque ?? Marque.Vide).Libelle();

    public static string Nombre(decimal nombre, Unite unite) => unite switch
    {
        Unite.Pourcentage => $"{Texte(nombre, "#,##0.0")}{Insecable}%",
        Unite.Euros => $"{Texte(nombre, "#,##0")}{Insecable}€",
        Unite.Rapport => Texte(nombre, "#,##0.0##"),
        _ => Texte(nombre, "#,##0.#"),
    };

    /// <summary>Un écart, avec son signe : en points pour un taux, en euros, ou en nombre.</summary>
    public static string Ecart(decimal ecart, Unite unite)
    {
        var signe = ecart > 0 ? "+" : ecart < 0 ? "−" : "";
        var texte = unite switch
        {
            Unite.Pourcentage => $"{Texte(Math.Abs(ecart), "#,##0.0")}{Insecable}point{(Math.Abs(ecart) >= 2 ? "s" : "")}",
            _ => Nombre(Math.Abs(ecart), unite),
        };
        return $"{signe}{texte}";
    }

    private static string Texte(decimal nombre, string format) => nombre.ToString(format, Mois.Francais).Replace('-', '−');
}
