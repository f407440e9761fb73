namespace Relais.Application.Socle.Accueil;

/// <summary>What an agent can be awaited for.</summary>
public enum NatureDAttente
{
    /// <summary>A report to open or go on writing.</summary>
    RapportAEcrire,

    /// <summary>A report to read and answer.</summary>
    RapportALire,

    /// <summary>Flagged passages that their authors kept.</summary>
    PassagesARevoir,

    /// <summary>A month whose reports are late.</summary>
    SuiviDuMois,

    /// <summary>An urgent event to acknowledge, to update or to read.</summary>
    Alerte,

    /// <summary>A proposal to answer, or several.</summary>
    PropositionADecider,

    /// <summary>A proposal whose execution is due, or several.</summary>
    PropositionAExecuter,

    /// <summary>An answer to tell those who raised the need, or several.</summary>
    PropositionARendre,

    /// <summary>An answer to read.</summary>
    PropositionRepondue,

    /// <summary>Quarters to rate this week.</summary>
    BarometreANoter,

    /// <summary>Unusual rises to look into.</summary>
    SignalAQualifier,
}
