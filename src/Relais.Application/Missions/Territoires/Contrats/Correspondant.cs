using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier de l’autre génération.</summary>
/// <param name="Code">Son code.</param>
/// <param name="MemeContour">Vrai si l’État dit le contour inchangé, et que la correspondance est d’un pour un.</param>
public sealed record Correspondant(CodeQpv Code, bool MemeContour);
