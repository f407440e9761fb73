namespace Relais.Metier.Missions.Territoires;

/// <summary>Ce que l’État dit du passage d’une génération à l’autre.</summary>
public enum StatutDeCorrespondance
{
    /// <summary>Même contour.</summary>
    Inchange,

    /// <summary>Contour modifié : les séries ne sont pas comparables.</summary>
    Modifie,
}
