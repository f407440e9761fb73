namespace Relais.Metier.Missions.Pilotage.Abonnements;

/// <summary>Ce à quoi l’on s’abonne.</summary>
public enum SujetDAbonnement
{
    /// <summary>Un tableau de l’observatoire.</summary>
    Tableau,

    /// <summary>Une liste d’observations filtrée.</summary>
    Observations,
}
