namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Un thème tel qu’on le lit.</summary>
public sealed record ThemeNomme(string Code, string Libelle, bool EstActif);
