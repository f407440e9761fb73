namespace Relais.Application.Socle.PourRapport;

/// <summary>The objects a report can quote; the web layer knows the address of each.</summary>
public enum ProvenanceDElement
{
    /// <summary>An observation of the Veille mission.</summary>
    Observation,

    /// <summary>An urgent event of the Alertes mission.</summary>
    Alerte,

    /// <summary>A proposal, with the answer it has.</summary>
    Proposition,

    /// <summary>The barometer of a quarter, of the same mission.</summary>
    Barometre,
}
