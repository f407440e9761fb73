using System.Collections.Frozen;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>
/// Un fichier de mots embarqué. Une ligne « = classe mot mot(e|s|es) … » ajoute ces formes à la classe ; les autres
/// lignes non vides sont des règles, rendues telles quelles. « # » ouvre un commentaire.
/// </summary>
internal sealed class Vocabulaire
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private Vocabulaire(IReadOnlyList<string> lignes)
    {
        Regles = [.. lignes.Where(l => l[0] != '=')];
        _classes = lignes.Where(l => l[0] == '=')
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(l => l[1], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(l => l.Skip(2)).SelectMany(Flechir).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Regles { get; }

    public static Vocabulaire Charger(string nom) => new(Lignes(nom));

    public static IReadOnlyList<string> Lignes(string nom)
    {
        using var flux = typeof(Vocabulaire).Assembly.GetManifestResourceStream($"garde.{nom}.txt")
            ?? throw new InvalidOperationException($"Le lexique « {nom} » n’est pas embarqué.");
        using var lecteur = new StreamReader(flux);
        return [.. lecteur.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
    }

    public bool Contient(string classe, string forme) => _classes.TryGetValue(classe, out var formes) && formes.Contains(forme);

    public IReadOnlyCollection<string> Formes(string classe) => _classes.TryGetValue(classe, out var formes) ? formes.Items : [];

    /// <summary>« voisin(e|s|es) » donne voisin, voisine, voisins, voisines ; « a/b » donne a et b.</summary>
    public static IEnumerable<string> Flechir(string mot)
    {
        foreach (var variante in mot.Split('/'))
        {
            var ouverture = variante.IndexOf('(', StringComparison.Ordinal);
            if (ouverture < 0)
            {
                yield return TexteLu.Normaliser(variante);
                continue;
            }

            var racine = TexteLu.Normaliser(variante.AsSpan(0, ouverture));
            yield return racine;
            foreach (var fin in variante[(ouverture + 1)..^1].Split('|'))
                yield return racine + TexteLu.Normaliser(fin);
        }
    }
}
