namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Une commune, par son code et son nom.</summary>
public sealed record CommuneNommee(string CodeInsee, string Nom);
