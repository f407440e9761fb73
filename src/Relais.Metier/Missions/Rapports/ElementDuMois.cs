namespace Relais.Metier.Missions.Rapports;

/// <summary>Un fait daté du mois, tel que la composition le lit.</summary>
/// <param name="Date">Jour du fait.</param>
/// <param name="QuartierId">Quartier, ou <c>null</c> hors de tout quartier.</param>
/// <param name="Nature">Code de la nature d’observation.</param>
/// <param name="Theme">Libellé du thème.</param>
/// <param name="Texte">Texte saisi, repris tel quel.</param>
/// <param name="EstRumeur">Une rumeur n’entre pas d’elle-même dans un rapport.</param>
/// <param name="Fiabilite">De 0 (non dite) à 3 (sûre).</param>
/// <param name="Acteur">Structure concernée, ou <c>null</c>.</param>
public sealed record ElementDuMois(
    Guid Id, DateOnly Date, Guid? QuartierId, string Nature, string Theme, string Texte, bool EstRumeur, int Fiabilite, string? Acteur);
