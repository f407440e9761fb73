using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Pilotage;

/// <summary>Ce qui a bougé dans les quartiers d’un agent.</summary>
/// <param name="Depuis">Premier jour compté.</param>
/// <param name="Quartiers">Ceux où quelque chose a bougé, les plus pressants d’abord.</param>
/// <param name="Siens">Tous ceux qu’il lit, par nom.</param>
public sealed record SemaineDesQuartiers(DateOnly Depuis, IReadOnlyList<SemaineDuQuartier> Quartiers, IReadOnlyList<QuartierNomme> Siens)
{
    /// <summary>Ceux où rien n’a bougé, par nom : un silence se voit aussi.</summary>
    public IReadOnlyList<QuartierNomme> SansNouvelle => [.. Siens.Except(Quartiers.Select(q => q.Quartier))];
}
