namespace Relais.Metier.Commun;

/// <summary>
/// An expected refusal: a situation the user can put right, told in a French sentence that says what to do.
/// The same refusal is shown beside a field (HTTP 422), returned as a problem by the API, or printed as a line
/// of an import report. A broken invariant is not a refusal: it is an exception.
/// </summary>
/// <param name="Code">Stable code, kebab-case ASCII, unique in the product (<c>observation-vide</c>).</param>
/// <param name="Phrase">What is wrong and what to do, in French.</param>
public abstract record Refus(string Code, string Phrase)
{
    /// <summary>Name of the form field concerned, or <c>null</c> when the whole request is refused.</summary>
    public string? Champ { get; init; }
}
