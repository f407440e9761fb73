using System.Globalization;

namespace Relais.Bench.Territoires;

/// <summary>How another answers the same points: as many times slower, and whether it says the same.</summary>
internal static class Verdict
{
    /// <exception cref="InvalidOperationException">The answers differ: the measure is worth nothing.</exception>
    public static void Rendre(string nom, HashSet<(int Point, int Contour)> attendus, HashSet<(int Point, int Contour)> trouves, Sablier.Duree notre, Sablier.Duree sienne)
    {
        var differences = attendus.Count(c => !trouves.Contains(c)) + trouves.Count(c => !attendus.Contains(c));
        Console.WriteLine($"{nom} : {trouves.Count} appartenances, {sienne}. Relais est {(sienne.Processeur / notre.Processeur).ToString("0.0", CultureInfo.GetCultureInfo("fr-FR"))} fois plus rapide ; {(differences == 0 ? "mêmes réponses" : $"{differences} réponses diffèrent")}.");
        if (differences > 0) throw new InvalidOperationException($"{nom} ne donne pas les mêmes réponses.");
    }
}
