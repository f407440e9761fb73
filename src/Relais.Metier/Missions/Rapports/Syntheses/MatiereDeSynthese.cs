namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Ce dont la synthèse d’un mois est faite.</summary>
/// <param name="Lignes">Lignes des rapports transmis ou visés du mois.</param>
/// <param name="Avant">Celles du mois précédent.</param>
/// <param name="SansRienASignaler">Quartiers dont le rapport dit l’ambiance sans rien à signaler.</param>
/// <param name="Arbitrages">Propositions qui attendent une décision, la plus ancienne d’abord.</param>
/// <param name="Reponses">Propositions qui ont reçu une réponse depuis le début du mois.</param>
public sealed record MatiereDeSynthese(
    IReadOnlyList<LigneCitable> Lignes,
    IReadOnlyList<LigneCitable> Avant,
    IReadOnlyList<string> SansRienASignaler,
    IReadOnlyList<PropositionCitee> Arbitrages,
    IReadOnlyList<PropositionCitee> Reponses)
{
    public IEnumerable<LigneCitable> De(params ReadOnlySpan<string> rubriques)
    {
        string[] codes = [.. rubriques];
        return Lignes.Where(l => codes.Contains(l.Rubrique, StringComparer.Ordinal));
    }

    public IReadOnlyList<LigneCitable> AvantDe(string rubrique) => [.. Avant.Where(l => l.Rubrique == rubrique)];

    /// <summary>Les quartiers dont les deux mois ont un rapport : les seuls où l’on compare.</summary>
    public IReadOnlySet<string> QuartiersCompares { get; } =
        Lignes.Select(l => l.Quartier).Intersect(Avant.Select(l => l.Quartier), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
}
