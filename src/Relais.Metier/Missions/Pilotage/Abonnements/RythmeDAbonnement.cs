namespace Relais.Metier.Missions.Pilotage.Abonnements;

/// <summary>Quand part le courriel d’un abonnement.</summary>
public enum RythmeDAbonnement
{
    /// <summary>Chaque lundi.</summary>
    Hebdomadaire,

    /// <summary>Le premier de chaque mois.</summary>
    Mensuel,
}
