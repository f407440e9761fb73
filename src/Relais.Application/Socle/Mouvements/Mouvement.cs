namespace Relais.Application.Socle.Mouvements;

/// <summary>A notable move of a figure.</summary>
/// <param name="QuartierId">Quarter.</param>
/// <param name="ThemeCode">Theme of the watch it speaks to.</param>
/// <param name="Phrase">What moved, from what to what, over which period, with its source; a French sentence.</param>
/// <param name="Adresse">Where to read it.</param>
public sealed record Mouvement(Guid QuartierId, string ThemeCode, string Phrase, string Adresse);
