namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qu’est devenue une décision.</summary>
public sealed record IssueDeDecision(DateTime A, string Texte);
