using System.Globalization;
using Relais.Tests.Commun;

namespace Relais.Metier.Tests.Missions.Veille.Signaux;

/// <summary>Une série de référence et ce que R en dit, lus dans les fichiers partagés ou dans un fichier de même forme.</summary>
internal sealed class FichierDeReference
{
    private readonly Dictionary<string, int> _colonnes;
    private readonly string[][] _lignes;

    private FichierDeReference(string[] texte)
    {
        _colonnes = Decouper(texte[0]).Select((nom, rang) => (nom, rang)).ToDictionary(c => c.nom, c => c.rang, StringComparer.Ordinal);
        _lignes = [.. texte.Skip(1).Select(Decouper)];
    }

    public int Nombre => _lignes.Length;

    /// <returns><c>null</c> là où les fichiers partagés sont absents.</returns>
    public static FichierDeReference? Lire(string nom) =>
        DonneesPartagees.Fichier("surveillance/" + nom) is { } fichier ? new(File.ReadAllLines(fichier)) : null;

    public static FichierDeReference De(string[] texte) => new(texte);

    public int[] Entiers(string colonne) => [.. _lignes.Select(l => int.Parse(l[_colonnes[colonne]], CultureInfo.InvariantCulture))];

    /// <summary>Les nombres d’une colonne ; une case vide, « NA » ou « NaN » n’est pas un nombre.</summary>
    public double?[] Nombres(string colonne) => [.. _lignes.Select(l => l[_colonnes[colonne]]).Select(c =>
        c is "" or "NA" or "NaN" ? (double?)null : double.Parse(c, CultureInfo.InvariantCulture))];

    public DateOnly PremierJour => DateOnly.Parse(_lignes[0][_colonnes["date"]], CultureInfo.InvariantCulture);

    private static string[] Decouper(string ligne) => [.. ligne.Split(',').Select(c => c.Trim('"'))];
}
