namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Une nature d’observation, par son code et son nom.</summary>
public sealed record NatureNommee(string Code, string Libelle);
