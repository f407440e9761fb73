namespace Relais.Application.Missions.Territoires;

/// <param name="Siren">SIREN.</param>
/// <param name="Nom"><c>null</c> tant que personne ne l’a nommée.</param>
public sealed record IntercommunaliteLue(string Siren, string? Nom);
