namespace Relais.Web.Socle.Objets;

/// <summary>What a mission adds to the page of an object of another.</summary>
/// <param name="Titre">In a few French words (« Faire une proposition »; « Ouvrir le mercredi : acceptée »).</param>
/// <param name="Adresse">Where it leads.</param>
/// <param name="EstUneSuite">True for what already came of the object, shown as a link; false for what can be done, shown as a button.</param>
public sealed record ActionSurUnObjet(string Titre, string Adresse, bool EstUneSuite = false);
