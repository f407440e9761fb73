namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un tableau : sa légende, la ligne d’en-tête et les lignes.</summary>
public sealed record Tableau(string Legende, IReadOnlyList<string> EnTetes, IReadOnlyList<IReadOnlyList<string>> Lignes) : Bloc
{
    /// <summary>Largeur relative des colonnes ; vide, elles sont égales.</summary>
    public IReadOnlyList<int> Largeurs { get; init; } = [];

    /// <summary>Un tableau de chiffres : chacun avec sa période et sa source.</summary>
    public static Tableau DeChiffres(string legende, IEnumerable<Chiffre> chiffres) => new(
        legende, ["Indicateur", "Valeur", "Période", "Source"], [.. chiffres.Select(c => (IReadOnlyList<string>)[c.Libelle, c.Valeur, c.Periode, c.Source])])
    {
        Largeurs = [8, 2, 4, 8],
    };
}
