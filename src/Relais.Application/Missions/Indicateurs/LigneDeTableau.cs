namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un indicateur d’un tableau.</summary>
/// <param name="Code">Indicateur.</param>
/// <param name="Libelle">Libellé.</param>
/// <param name="Definition">Définition.</param>
/// <param name="Unite">Unité, en toutes lettres.</param>
/// <param name="Cases">Une par quartier, dans l’ordre.</param>
/// <param name="Total">Somme, ou pourquoi il n’y en a pas ; <c>null</c> pour un seul quartier.</param>
/// <param name="Note">Ce que l’auteur en dit.</param>
public sealed record LigneDeTableau(string Code, string Libelle, string Definition, string Unite, IReadOnlyList<CaseDeTableau> Cases, TotalDeTableau? Total, string? Note);
