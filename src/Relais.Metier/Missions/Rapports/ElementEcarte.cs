namespace Relais.Metier.Missions.Rapports;

/// <summary>Un élément du mois que l’auteur a mis de côté : une nouvelle composition ne le ramène pas.</summary>
public sealed record ElementEcarte(Guid RapportId, Guid ElementId);
