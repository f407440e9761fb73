using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Les quartiers où un agent agit : ceux de ses lettres de mission pour un délégué, tout le département pour les autres.</summary>
public static class QuartiersDUnActeur
{
    public static Task<IReadOnlyList<QuartierNomme>> DeLActeurAsync(this IQuartiers quartiers, Acteur acteur, CancellationToken annulation) => acteur.EstLimiteASesQuartiers
        ? quartiers.ParIdsAsync(acteur.Quartiers, annulation)
        : quartiers.DuDepartementAsync(acteur.DepartementCode, annulation);

    /// <summary>Vrai si le quartier est l’un d’eux.</summary>
    public static async Task<bool> EstALActeurAsync(this IQuartiers quartiers, Guid quartierId, Acteur acteur, CancellationToken annulation) => acteur.EstLimiteASesQuartiers
        ? acteur.Quartiers.Contains(quartierId)
        : (await quartiers.DuDepartementAsync(acteur.DepartementCode, annulation)).Any(q => q.Id == quartierId);
}
