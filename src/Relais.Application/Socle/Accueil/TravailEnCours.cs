namespace Relais.Application.Socle.Accueil;

/// <summary>Something being written.</summary>
/// <param name="Titre">What: « Rapport de novembre 2026 ».</param>
/// <param name="Etat">Where it stands, in a word or two.</param>
/// <param name="Detail">Until when, how much is there.</param>
/// <param name="Cle">Identifier of the object, the month, or empty: what the address needs.</param>
public sealed record TravailEnCours(string Titre, string Etat, string Detail, NatureDeTravail Nature, string Cle);
