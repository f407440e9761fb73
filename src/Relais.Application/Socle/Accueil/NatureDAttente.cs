namespace Relais.Application.Socle.Accueil;

/// <summary>What an agent can be awaited for.</summary>
public enum NatureDAttente
{
    /// <summary>A report to open or go on writing.</summary>
    RapportAEcrire,

    /// <summary>A report sent back with a reason.</summary>
    RapportACorriger,

    /// <summary>A report to read and answer.</summary>
    RapportALire,

    /// <summary>A summary of the département to open or go on writing.</summary>
    SyntheseAEcrire,

    /// <summary>Flagged passages that their authors kept.</summary>
    PassagesARevoir,

    /// <summary>A month whose reports are late.</summary>
    SuiviDuMois,

    /// <summary>An urgent event that nobody has acknowledged.</summary>
    AlerteAAccuser,

    /// <summary>An urgent event whose next news are due.</summary>
    AlerteASuivre,

    /// <summary>An urgent event not yet opened.</summary>
    AlerteALire,

    /// <summary>A decision on an urgent event, past its day.</summary>
    DecisionAConclure,

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

    /// <summary>A lettre de mission that ends soon.</summary>
    LettreQuiFinit,
}
