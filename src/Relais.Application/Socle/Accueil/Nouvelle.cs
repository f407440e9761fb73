namespace Relais.Application.Socle.Accueil;

/// <summary>Something that moved in a quarter.</summary>
/// <param name="QuartierId">Quarter.</param>
/// <param name="Nature">What kind: says where it opens, and what comes first.</param>
/// <param name="Cle">Identifier of the object; empty when the whole quarter is meant.</param>
/// <param name="Phrase">What happened, in a few French words.</param>
public sealed record Nouvelle(Guid QuartierId, NatureDeNouvelle Nature, string Cle, string Phrase);
