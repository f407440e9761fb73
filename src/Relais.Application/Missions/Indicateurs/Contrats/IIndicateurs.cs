namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Les chiffres d’un quartier, pour les missions qui les montrent : jamais sans millésime, source ni marque.</summary>
public interface IIndicateurs
{
    /// <summary>Les indicateurs clés d’un quartier du département, dans l’ordre du catalogue ; vide s’il est inconnu.</summary>
    Task<IReadOnlyList<IndicateurCle>> ClesAsync(Guid quartierId, string departementCode, CancellationToken annulation);

    /// <summary>Les indicateurs qui ont au moins une édition, à choisir pour une carte ou une liste.</summary>
    Task<IReadOnlyList<IndicateurDisponible>> DisponiblesAsync(CancellationToken annulation);

    /// <summary>Un indicateur dans des quartiers du département.</summary>
    /// <param name="edition">Année de l’édition voulue ; <c>null</c> : la plus récente de chaque quartier.</param>
    Task<IndicateurDesQuartiers> ParQuartierAsync(string indicateurCode, int? edition, IReadOnlyCollection<Guid> quartierIds, string departementCode, CancellationToken annulation);
}
