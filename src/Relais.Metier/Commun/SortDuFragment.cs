namespace Relais.Metier.Commun;

/// <summary>What became of a stretch of text.</summary>
public enum SortDuFragment
{
    Garde,
    Ote,
    Ajoute,
}
