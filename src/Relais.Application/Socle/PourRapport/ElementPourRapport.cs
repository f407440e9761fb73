using Relais.Metier.Commun;

namespace Relais.Application.Socle.PourRapport;

/// <summary>One dated fact that a report may quote, whatever the mission it comes from.</summary>
/// <param name="Id">Unique among all missions: the report's links hold nothing else.</param>
/// <param name="Provenance">Kind of object: says where the link leads.</param>
/// <param name="Date">Day of the fact.</param>
/// <param name="QuartierId">Quarter; <c>null</c> outside any quarter.</param>
/// <param name="Rubrique">Rubric it feeds (<see cref="CodesDeRubrique"/>); a rubric the préfecture removed gives way to the events.</param>
/// <param name="Nature">What kind of fact, counted in the figures of the month.</param>
/// <param name="Theme">Theme as it is read: sentences are grouped by it.</param>
/// <param name="Texte">The text as it was typed: nothing is rewritten.</param>
/// <param name="Force">From 0 to 3, the strongest first: reliability of an observation, gravity of an event.</param>
/// <param name="Niveau">Who may read it: the report cannot be read more widely.</param>
/// <param name="AuteurId">Who wrote it: outside quarters, a report takes only what its author wrote.</param>
public sealed record ElementPourRapport(
    Guid Id,
    ProvenanceDElement Provenance,
    DateOnly Date,
    Guid? QuartierId,
    string Rubrique,
    NatureDElement Nature,
    string Theme,
    string Texte,
    int Force,
    NiveauDiffusion Niveau,
    Guid AuteurId)
{
    /// <summary>Where the information comes from, as it is read (« Habitants »); <c>null</c> when it is not said.</summary>
    public string? Origine { get; init; }

    /// <summary>Organisation concerned, or <c>null</c>.</summary>
    public string? Structure { get; init; }

    /// <summary>Unverified (a rumour): it enters a report only by the author's hand.</summary>
    public bool EstAVerifier { get; init; }
}
