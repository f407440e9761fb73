namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Les chiffres d’un quartier, pour les missions qui les montrent : jamais sans millésime, source ni marque.</summary>
public interface IIndicateurs
{
    /// <summary>Les indicateurs clés d’un quartier du département, dans l’ordre du catalogue ; vide s’il est inconnu.</summary>
    Task<IReadOnlyList<IndicateurCle>> ClesAsync(Guid quartierId, string departementCode, CancellationToken annulation);

    /// <summary>Les indicateurs qui ont au moins une édition, à choisir pour une carte ou une liste.</summary>
    Task<IReadOnlyList<IndicateurDisponible>> DisponiblesAsync(CancellationToken annulation);

    /// <summary>
    /// La valeur la plus récente d’un indicateur dans chaque quartier du département. Les quartiers qui n’ont rien de
    /// publié sont absents ; ceux dont la valeur est cachée y sont, sans nombre.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, IndicateurCle>> ParQuartierAsync(string indicateurCode, string departementCode, CancellationToken annulation);
}
