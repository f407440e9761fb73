namespace Relais.Metier.Commun;

/// <summary>The agent who acts, with the territory he may act on at this instant.</summary>
/// <param name="AgentId">Identifier of the agent.</param>
/// <param name="Nom">First and last name, as shown on screen.</param>
/// <param name="Role">His role.</param>
/// <param name="DepartementCode">Département he serves (<c>83</c>, <c>2A</c>).</param>
/// <param name="Quartiers">For a délégué: his quarters today, those of the colleagues he covers included.
/// Other roles see the whole département and this list is empty.</param>
public sealed record Acteur(Guid AgentId, string Nom, Role Role, string DepartementCode, IReadOnlyList<Guid> Quartiers)
{
    /// <summary>True when the territory is a list of quarters rather than the whole département.</summary>
    public bool EstLimiteASesQuartiers => Role == Role.Delegue;

    /// <summary>True when the quarter is in his territory; to other roles than a délégué, any of the département is.</summary>
    public bool Suit(Guid quartierId) => !EstLimiteASesQuartiers || Quartiers.Contains(quartierId);

    /// <summary>Levels he may read inside his territory.</summary>
    public IReadOnlyList<NiveauDiffusion> Niveaux => Diffusion.NiveauxLisiblesPar(Role);
}
