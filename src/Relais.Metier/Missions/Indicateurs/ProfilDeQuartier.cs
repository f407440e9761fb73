namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Un quartier, réduit à ce qui sert à le rapprocher d’autres.</summary>
/// <param name="Code">Code officiel.</param>
/// <param name="Nom">Nom, tel que publié.</param>
/// <param name="Mesures">Une mesure par trait, dans l’ordre des traits ; <c>null</c> quand elle n’est pas publiée.</param>
public sealed record ProfilDeQuartier(string Code, string Nom, IReadOnlyList<double?> Mesures);
