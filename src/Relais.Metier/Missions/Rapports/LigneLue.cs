namespace Relais.Metier.Missions.Rapports;

/// <summary>Une ligne d’une rubrique, sous son titre.</summary>
/// <param name="Theme">Titre, vide s’il n’y en a pas.</param>
/// <param name="Texte">Markdown, sans les renvois.</param>
/// <param name="Sources">Éléments cités.</param>
public sealed record LigneLue(string Theme, string Texte, IReadOnlyList<Guid> Sources);
