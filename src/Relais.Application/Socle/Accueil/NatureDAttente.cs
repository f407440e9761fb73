namespace Relais.Application.Socle.Accueil;

/// <summary>What an agent can be awaited for.</summary>
public enum NatureDAttente
{
    /// <summary>A report to open or go on writing.</summary>
    RapportAEcrire,

    /// <summary>A report to read and answer.</summary>
    RapportALire,

    /// <summary>A month whose reports are late.</summary>
    SuiviDuMois,

    /// <summary>Quarters to rate this week.</summary>
    BarometreANoter,

    /// <summary>Unusual rises to look into.</summary>
    SignalAQualifier,
}
