namespace Relais.Application.Missions.Indicateurs;

/// <summary>La somme d’une ligne, ou la phrase qui dit pourquoi elle ne se fait pas.</summary>
public sealed record TotalDeTableau(string? Valeur, string? Pourquoi);
