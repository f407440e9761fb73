namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Qui exécute ce qui est accepté, et pour quand.</summary>
/// <param name="Pilote">Service ou fonction.</param>
public sealed record Engagement(string Pilote, DateOnly Echeance);
