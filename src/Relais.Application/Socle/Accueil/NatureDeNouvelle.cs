namespace Relais.Application.Socle.Accueil;

/// <summary>What can move in a quarter, in the order it is read.</summary>
public enum NatureDeNouvelle
{
    /// <summary>An urgent event, opened or closed.</summary>
    Alerte,

    /// <summary>An unusual rise.</summary>
    Signal,

    /// <summary>A proposal, or its answer.</summary>
    Proposition,

    /// <summary>The barometer.</summary>
    Barometre,

    /// <summary>Observations, counted.</summary>
    Observations,
}
