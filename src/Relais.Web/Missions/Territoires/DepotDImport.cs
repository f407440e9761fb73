namespace Relais.Web.Missions.Territoires;

/// <summary>Un fichier déposé pour import.</summary>
/// <param name="Nom">Nom donné par l’agent, avec son extension.</param>
/// <param name="DeposeA">Instant (UTC).</param>
/// <param name="EstEcrit">Faux tant que seul l’essai a eu lieu.</param>
/// <param name="Rapport">Celui du dernier passage ; <c>null</c> avant l’essai.</param>
public sealed record DepotDImport(Guid Id, string Jeu, string Nom, DateOnly? FermerLesAbsents, Guid AgentId, DateTime DeposeA, bool EstEcrit, RapportGarde? Rapport);
