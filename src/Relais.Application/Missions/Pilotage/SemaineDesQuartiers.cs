using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Pilotage;

/// <summary>Ce qui a bougé dans les quartiers d’un agent.</summary>
/// <param name="Depuis">Premier jour compté.</param>
/// <param name="Quartiers">Ceux où quelque chose a bougé, les plus pressants d’abord.</param>
/// <param name="SansNouvelle">Les autres, par nom : un silence se voit aussi.</param>
public sealed record SemaineDesQuartiers(DateOnly Depuis, IReadOnlyList<SemaineDuQuartier> Quartiers, IReadOnlyList<QuartierNomme> SansNouvelle);
