namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier tel qu’on le nomme.</summary>
/// <param name="Code">Code officiel.</param>
/// <param name="Nom">Nom officiel, suivi de la commune quand un autre quartier du département le porte aussi.</param>
public sealed record QuartierNomme(Guid Id, string Code, string Nom);
