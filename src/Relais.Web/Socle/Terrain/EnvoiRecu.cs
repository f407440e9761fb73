namespace Relais.Web.Socle.Terrain;

/// <summary>One submission of a phone's queue, as it arrives.</summary>
/// <param name="Id">Named by the phone: the same one twice is stored once.</param>
/// <param name="Genre">Which mission receives it (<c>observation</c>).</param>
/// <param name="SaisiA">When the agent saved it (UTC).</param>
/// <param name="Champs">The fields of the form, name then value, as the page would post them.</param>
public sealed record EnvoiRecu(Guid Id, string Genre, DateTime SaisiA, IReadOnlyList<string[]> Champs)
{
    /// <summary>Version that the agent chose to replace, after a conflict was shown to him.</summary>
    public Guid? Version { get; init; }

    public IReadOnlyList<PieceAnnoncee> Pieces { get; init; } = [];

    /// <summary>What this phone may already have sent under the same name, before the agent corrected it.</summary>
    public IReadOnlyList<IReadOnlyList<string[]>> Avant { get; init; } = [];
}
