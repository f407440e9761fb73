namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Une poche suivie hors quartier.</summary>
/// <param name="Delimitation">Ce qui la borne, en mots.</param>
public sealed record PocheDecrite(string Nom, string Delimitation);
