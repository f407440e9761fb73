namespace Relais.Metier.Missions.Pilotage.Abonnements;

/// <summary>Ce qu’une liste d’observations retient, tel que l’abonnement le garde : ni texte cherché, ni auteur.</summary>
/// <param name="QuartierId"><c>null</c> : tous les quartiers que lit l’agent.</param>
/// <param name="ThemeCode"><c>null</c> : tous les thèmes.</param>
/// <param name="NatureCode"><c>null</c> : toutes les natures.</param>
public sealed record FiltreDAbonnement(Guid? QuartierId, string? ThemeCode, string? NatureCode);
