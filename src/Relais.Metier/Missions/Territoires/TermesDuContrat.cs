namespace Relais.Metier.Missions.Territoires;

/// <summary>Ce qu’un contrat de ville arrête. Tel que saisi : <see cref="ReglesDuContrat"/> dit ce qui ne va pas.</summary>
/// <param name="Code">Code du contrat dans les fichiers de l’État (<c>CN08301M</c>).</param>
/// <param name="Themes">Thèmes retenus, dans l’ordre : chaque contrat a les siens.</param>
/// <param name="Quartiers">Quartiers couverts.</param>
public sealed record TermesDuContrat(string Code, string Nom, DateOnly DebutLe, DateOnly FinLe, IReadOnlyList<string> Themes, IReadOnlyList<Guid> Quartiers);
