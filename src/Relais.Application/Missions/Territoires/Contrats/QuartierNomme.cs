namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier tel qu’on le nomme.</summary>
/// <param name="Code">Code officiel.</param>
public sealed record QuartierNomme(Guid Id, string Code, string Nom);
