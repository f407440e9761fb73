namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Une structure que des observations nomment : jamais une personne.</summary>
/// <param name="Nom">Structure, et fonction rencontrée s’il y en a une.</param>
/// <param name="Themes">À propos de quoi.</param>
/// <param name="DerniereLe">Jour de la dernière observation qui la nomme.</param>
public sealed record StructureCitee(string Nom, IReadOnlyList<string> Themes, int Observations, DateOnly DerniereLe);
