namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Une proposition, en une ligne.</summary>
/// <param name="Detail">Âge et coût, ou la réponse donnée.</param>
public sealed record PropositionCitee(Guid Id, string Objet, string Quartier, string Detail);
