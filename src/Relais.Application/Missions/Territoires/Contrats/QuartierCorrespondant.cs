using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier de l’autre géographie.</summary>
/// <param name="Id"><c>null</c> quand ce quartier n’a pas été importé.</param>
/// <param name="EstInchange">Vrai si l’État dit le contour inchangé ; sinon les chiffres ne se comparent pas.</param>
public sealed record QuartierCorrespondant(Guid? Id, CodeQpv Code, string Nom, bool EstInchange);
