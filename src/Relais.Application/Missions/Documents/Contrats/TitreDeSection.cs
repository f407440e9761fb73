namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un titre de section.</summary>
/// <param name="Niveau">De 1 à 4.</param>
/// <param name="Texte">Le titre.</param>
public sealed record TitreDeSection(int Niveau, string Texte) : Bloc;
