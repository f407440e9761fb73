namespace Relais.Application.Missions.Veille;

/// <summary>L’auteur garde un passage signalé, et dit pourquoi.</summary>
/// <param name="Categorie">Catégorie du passage signalé, telle que la page l’a montrée.</param>
/// <param name="Extrait">Le passage, à la lettre : un autre passage redemande un motif.</param>
/// <param name="Motif">La raison.</param>
public sealed record MotifDeConservation(string Categorie, string Extrait, string Motif);
