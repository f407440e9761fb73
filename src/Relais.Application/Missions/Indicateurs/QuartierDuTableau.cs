namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un quartier d’un tableau.</summary>
public sealed record QuartierDuTableau(string Code, string Nom);
