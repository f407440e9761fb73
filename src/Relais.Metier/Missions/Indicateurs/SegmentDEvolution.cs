namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Une suite de valeurs comparables entre elles ; une rupture ouvre le segment suivant.</summary>
/// <param name="Rupture">Pourquoi ce segment ne prolonge pas le précédent ; <c>null</c> pour le premier.</param>
/// <param name="Points">Du plus ancien au plus récent.</param>
public sealed record SegmentDEvolution(string? Rupture, IReadOnlyList<PointDEvolution> Points);
