namespace Relais.Application.Socle.Accueil;

/// <summary>What can be in progress.</summary>
public enum NatureDeTravail
{
    /// <summary>A report its author still writes.</summary>
    RapportAEcrire,

    /// <summary>A report handed in.</summary>
    RapportRemis,

    /// <summary>The reports of a month.</summary>
    RapportsDuMois,

    /// <summary>A summary being written.</summary>
    SyntheseAEcrire,

    /// <summary>A summary handed in.</summary>
    SyntheseRemise,
}
