namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Ce que l’auteur d’un tableau dit d’un indicateur.</summary>
public sealed record NoteDeTableau(string IndicateurCode, string Texte);
