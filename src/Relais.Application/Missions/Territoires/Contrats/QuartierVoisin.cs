using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier proche.</summary>
/// <param name="DistanceM">Mètres de bord à bord ; zéro quand ils se touchent.</param>
public sealed record QuartierVoisin(Guid Id, CodeQpv Code, string Nom, int DistanceM);
