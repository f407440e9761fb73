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

/// <summary>Their French words.</summary>
public static class Provenances
{
    public static string Singulier(this ProvenanceDElement provenance) => provenance switch
    {
        ProvenanceDElement.Observation => "Observation",
        ProvenanceDElement.Alerte => "Alerte",
        ProvenanceDElement.Proposition => "Proposition",
        ProvenanceDElement.Barometre => "Baromètre",
        _ => throw new InvalidOperationException($"{provenance} n’a pas de nom."),
    };

    public static string Pluriel(this ProvenanceDElement provenance) => provenance switch
    {
        ProvenanceDElement.Observation => "Observations",
        ProvenanceDElement.Alerte => "Alertes",
        ProvenanceDElement.Proposition => "Propositions",
        ProvenanceDElement.Barometre => "Baromètres",
        _ => throw new InvalidOperationException($"{provenance} n’a pas de nom."),
    };
}
