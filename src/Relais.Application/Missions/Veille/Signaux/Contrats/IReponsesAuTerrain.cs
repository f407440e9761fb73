namespace Relais.Application.Missions.Veille.Signaux.Contrats;

/// <summary>
/// Ce qui répond à des observations répétées : une action, une proposition décidée, un engagement. Réalisée par les missions
/// plus hautes, elle vide d’elle-même la liste « ce qui se répète sans réponse ».
/// </summary>
public interface IReponsesAuTerrain
{
    /// <summary>Les thèmes de chaque quartier auxquels quelque chose répond, engagé ce jour-là ou depuis et non abandonné.</summary>
    Task<IReadOnlyList<ReponseAuTerrain>> DepuisAsync(string departementCode, DateOnly depuis, CancellationToken annulation);
}
