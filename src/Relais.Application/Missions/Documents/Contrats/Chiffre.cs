namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un chiffre ne s’écrit jamais sans sa période ni sa source.</summary>
public sealed record Chiffre(string Libelle, string Valeur, string Periode, string Source);
