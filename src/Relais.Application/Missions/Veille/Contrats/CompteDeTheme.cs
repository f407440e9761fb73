namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Combien d’observations sur un thème.</summary>
public sealed record CompteDeTheme(string ThemeCode, string Theme, int Nombre);
