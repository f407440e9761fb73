namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Un indicateur du catalogue.</summary>
/// <param name="Code">Code stable.</param>
/// <param name="Libelle">Libellé.</param>
/// <param name="Theme">Famille.</param>
/// <param name="PlusEstMieux">Vrai si plus haut est mieux, faux si plus bas est mieux ; <c>null</c> s’il décrit sans juger.</param>
public sealed record IndicateurDisponible(string Code, string Libelle, string Theme, bool? PlusEstMieux);
