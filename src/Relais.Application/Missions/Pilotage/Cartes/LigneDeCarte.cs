namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>Un quartier de la carte.</summary>
/// <param name="Valeur">La valeur ; <c>null</c> quand elle est cachée, absente ou fermée au lecteur : ce n’est jamais zéro.</param>
/// <param name="Texte">Comme elle s’écrit ; à défaut, pourquoi elle manque.</param>
/// <param name="Detail">Période et source, étendue des notes, ou ce que veut dire l’absence.</param>
/// <param name="Classe">Rang de sa couleur ; <c>null</c> sans valeur.</param>
public sealed record LigneDeCarte(Guid QuartierId, string Code, string Quartier, decimal? Valeur, string Texte, string Detail, int? Classe);
