namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Ce qu’est devenu un sujet depuis le mois précédent, là où les deux mois ont un rapport.</summary>
public enum Evolution
{
    /// <summary>Aucun rapport du mois précédent ne permet de comparer.</summary>
    SansComparaison,

    Nouveau,

    /// <summary>Plus de signalements que le mois précédent.</summary>
    EnHausse,

    /// <summary>Toujours là.</summary>
    Persistant,
}
