namespace Relais.Web.Socle.Terrain;

/// <param name="Champ">Field of the form; <c>null</c> when the whole submission is refused.</param>
/// <param name="Phrase">What is wrong and what to do, in French.</param>
public sealed record PhraseDeRefus(string? Champ, string Phrase);
