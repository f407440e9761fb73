namespace Relais.Metier.Commun;

/// <summary>A stretch of text and what became of it.</summary>
public sealed record FragmentDeTexte(string Texte, SortDuFragment Sort);
