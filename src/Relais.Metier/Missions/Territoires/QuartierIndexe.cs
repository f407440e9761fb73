using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Ce que l’index rend d’un quartier.</summary>
public sealed record QuartierIndexe(Guid Id, CodeQpv Code, string Nom);
