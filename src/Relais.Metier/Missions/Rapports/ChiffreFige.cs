namespace Relais.Metier.Missions.Rapports;

/// <summary>Un chiffre du rapport, avec sa période et sa source.</summary>
public sealed record ChiffreFige(string Libelle, string Valeur, string Periode, string Source);
