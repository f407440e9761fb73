using Relais.Metier.Commun;

namespace Relais.Application.Socle.Objets;

/// <summary>An object as shown by a mission that cites it.</summary>
/// <param name="Libelle">What it is, in one French line without personal data (« Besoin du 3 mars 2026, Les Genêts »).</param>
/// <param name="Le">Day of the fact.</param>
/// <param name="Texte">Its text, where it has one: a starting point for who writes from it.</param>
/// <param name="QuartierId">Quarter; <c>null</c> outside any quarter.</param>
/// <param name="ThemeCode">Theme of the watch, where it has one.</param>
/// <param name="Niveau">Who may read it.</param>
public sealed record ObjetLu(Guid Id, string Libelle, DateOnly Le, string Texte, Guid? QuartierId, string? ThemeCode, NiveauDiffusion Niveau);
