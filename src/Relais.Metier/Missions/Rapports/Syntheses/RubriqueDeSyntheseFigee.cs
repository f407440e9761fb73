namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Une rubrique figée.</summary>
public sealed record RubriqueDeSyntheseFigee(string Code, string Libelle, string Texte);
