namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier tel qu’on le nomme.</summary>
/// <param name="Code">Code officiel ; <c>null</c> pour une poche hors politique de la ville.</param>
public sealed record QuartierNomme(Guid Id, string? Code, string Nom);
