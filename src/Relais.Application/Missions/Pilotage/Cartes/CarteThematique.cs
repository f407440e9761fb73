namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>Une carte, d’abord en tableau.</summary>
/// <param name="Titre">Ce que l’on voit : « Observations, novembre 2026 ».</param>
/// <param name="Source">D’où viennent les valeurs.</param>
/// <param name="Lignes">De la valeur la plus haute à la plus basse, les quartiers sans valeur à la fin.</param>
/// <param name="Legende">Une entrée par couleur, de la plus basse à la plus haute.</param>
/// <param name="Points">Où les observations sont situées, à cent mètres près ; vide pour les autres mesures.</param>
public sealed record CarteThematique(
    string Titre, string Source, IReadOnlyList<LigneDeCarte> Lignes, IReadOnlyList<CouleurDeCarte> Legende, IReadOnlyList<Veille.Contrats.PointDObservations> Points)
{
    /// <summary>Années des éditions de l’indicateur, de la plus ancienne à la plus récente ; vide pour une mesure du terrain.</summary>
    public IReadOnlyList<int> Editions { get; init; } = [];

    /// <summary>Quartiers sans valeur à montrer.</summary>
    public int SansValeur => Lignes.Count(l => l.Valeur is null);
}
