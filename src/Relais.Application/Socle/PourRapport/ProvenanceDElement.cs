namespace Relais.Application.Socle.PourRapport;

/// <summary>The objects a report can quote; the web layer knows the address of each.</summary>
public enum ProvenanceDElement
{
    /// <summary>An observation of the Veille mission.</summary>
    Observation,

    /// <summary>The barometer of a quarter, of the same mission.</summary>
    Barometre,
}

/// <summary>Their French words.</summary>
public static class Provenances
{
    public static string Singulier(this ProvenanceDElement provenance) => provenance switch
    {
        ProvenanceDElement.Observation => "Observation",
        ProvenanceDElement.Barometre => "Baromètre",
        _ => throw new InvalidOperationException($"{provenance} n’a pas de nom."),
    };

    public static string Pluriel(this ProvenanceDElement provenance) => provenance switch
    {
        ProvenanceDElement.Observation => "Observations",
        ProvenanceDElement.Barometre => "Baromètres",
        _ => throw new InvalidOperationException($"{provenance} n’a pas de nom."),
    };
}
