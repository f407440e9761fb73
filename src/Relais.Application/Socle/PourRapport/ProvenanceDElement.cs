namespace Relais.Application.Socle.PourRapport;

/// <summary>The objects a report can quote; the web layer knows the address of each.</summary>
public enum ProvenanceDElement
{
    /// <summary>An observation of the Veille mission.</summary>
    Observation,

    /// <summary>A proposal, with the answer it has.</summary>
    Proposition,
}

/// <summary>Their French words.</summary>
public static class Provenances
{
    public static string Singulier(this ProvenanceDElement provenance) => provenance switch
    {
        ProvenanceDElement.Observation => "Observation",
        ProvenanceDElement.Proposition => "Proposition",
        _ => throw new InvalidOperationException($"{provenance} n’a pas de nom."),
    };

    public static string Pluriel(this ProvenanceDElement provenance) => provenance switch
    {
        ProvenanceDElement.Observation => "Observations",
        ProvenanceDElement.Proposition => "Propositions",
        _ => throw new InvalidOperationException($"{provenance} n’a pas de nom."),
    };
}
