namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Une poche hors quartier, par son nom.</summary>
public sealed record PocheNommee(Guid Id, string Nom);
