using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>
/// Les règles de la garde, en données : ce qu’un téléphone lit pour relever sans réseau les mêmes passages (ADR 0122). Elles
/// n’ont qu’une source, celle que <see cref="GardeDuTexte"/> applique.
/// </summary>
/// <param name="Motifs">Expressions, par leur nom, dans l’écriture des navigateurs.</param>
/// <param name="Lexiques">Lignes utiles des fichiers de mots, par leur nom.</param>
/// <param name="Ibans">Longueur d’un IBAN, par pays.</param>
/// <param name="Risques">Dans l’ordre où ils l’emportent.</param>
public sealed record GardeEnDonnees(
    IReadOnlyDictionary<string, string> Motifs,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lexiques,
    IReadOnlyDictionary<string, int> Ibans,
    IReadOnlyList<RisqueExplique> Risques)
{
    public static GardeEnDonnees Exporter() => new(
        new IReadOnlyDictionary<string, Regex>[] { Coordonnees.Motifs, Identifiants.Motifs, Naissances.Motifs, Adresses.Motifs }
            .SelectMany(m => m).ToDictionary(m => m.Key, m => MotifPourTelephone.De(m.Value), StringComparer.Ordinal),
        ReglesDesLexiques.Categories.Select(c => c.ToString()).Prepend(Personnes.Lexique)
            .ToDictionary(n => n, n => Vocabulaire.Lignes(n.ToLowerInvariant()), StringComparer.Ordinal),
        CleIban.Pays,
        [.. Enum.GetValues<CategorieDeRisque>().Select(Expliquer)]);

    private static RisqueExplique Expliquer(CategorieDeRisque categorie)
    {
        var (pourquoi, conseil, remplacement) = Explications.De(categorie);
        return new(categorie, pourquoi, conseil, remplacement);
    }
}
