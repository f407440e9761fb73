namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un élément de liste, avec sa sous-liste éventuelle.</summary>
public sealed record ElementDeListe(IReadOnlyList<Fragment> Fragments, Liste? SousListe = null);
