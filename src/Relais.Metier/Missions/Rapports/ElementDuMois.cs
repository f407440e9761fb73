namespace Relais.Metier.Missions.Rapports;

/// <summary>Un fait daté du mois, tel que la composition le lit, de quelque mission qu’il vienne.</summary>
/// <param name="Date">Jour du fait.</param>
/// <param name="QuartierId">Quartier, ou <c>null</c> hors de tout quartier.</param>
/// <param name="Rubrique">Code de la rubrique qu’il alimente.</param>
/// <param name="Theme">Libellé du thème.</param>
/// <param name="Texte">Texte saisi, repris tel quel.</param>
/// <param name="EstAVerifier">Une rumeur n’entre pas d’elle-même dans un rapport.</param>
/// <param name="Force">De 0 à 3 : fiabilité d’une observation, gravité d’un événement.</param>
/// <param name="Structure">Structure concernée, ou <c>null</c>.</param>
public sealed record ElementDuMois(
    Guid Id, DateOnly Date, Guid? QuartierId, string Rubrique, string Theme, string Texte, bool EstAVerifier, int Force, string? Structure);
