namespace Relais.Metier.Missions.Rapports;

/// <summary>Une section dans un contenu figé.</summary>
public sealed record SectionFigee(Guid? QuartierId, string Libelle, IReadOnlyList<RubriqueFigee> Rubriques);
