namespace Relais.Metier.Missions.Veille.Themes;

/// <summary>Un thème proposé, et les racines qui l’ont fait choisir, la plus parlante d’abord.</summary>
public sealed record PropositionDeTheme(string ThemeCode, double Probabilite, IReadOnlyList<string> Racines);
