using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Ce que l’index rend d’un quartier, ou d’une poche dont le contour est tracé.</summary>
/// <param name="Code">Code officiel ; <c>null</c> pour une poche.</param>
public sealed record QuartierIndexe(Guid Id, CodeQpv? Code, string Nom, string DepartementCode);
