namespace Relais.Application.Missions.Veille.Barometre.Contrats;

/// <summary>Un axe du baromètre, par son code et son nom.</summary>
public sealed record AxeNomme(string Code, string Libelle);
