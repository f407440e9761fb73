namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Une entrée de la légende.</summary>
public sealed record CleDeCarte(TeinteDeCarte Teinte, string Texte);
