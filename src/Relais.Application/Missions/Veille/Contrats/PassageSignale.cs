namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Un passage à récrire.</summary>
/// <param name="Categorie">Code de la catégorie de risque (<c>nom</c>, <c>sante</c>…).</param>
/// <param name="Extrait">Le passage, à la lettre.</param>
/// <param name="Pourquoi">Raison, phrase complète.</param>
/// <param name="Conseil">Comment récrire.</param>
public sealed record PassageSignale(string Categorie, string Extrait, string Pourquoi, string Conseil);
