namespace Relais.Application.Missions.Indicateurs;

/// <summary>La valeur d’un quartier pour un indicateur.</summary>
/// <param name="Nombre">Nombre ; <c>null</c> s’il est caché ou absent.</param>
/// <param name="Texte">Comme il s’écrit, ou pourquoi il manque.</param>
/// <param name="Periode">« édition 2021 » ; vide sans valeur.</param>
/// <param name="Source">Fichier et édition ; vide sans valeur.</param>
/// <param name="Reserve">Note de qualité, autre code ; <c>null</c> si rien.</param>
public sealed record CaseDeTableau(decimal? Nombre, string Texte, string Periode, string Source, string? Reserve);
