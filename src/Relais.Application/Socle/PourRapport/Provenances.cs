namespace Relais.Application.Socle.PourRapport;

/// <summary>The French words of <see cref="ProvenanceDElement"/>.</summary>
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
