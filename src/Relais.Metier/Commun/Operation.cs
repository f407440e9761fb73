namespace Relais.Metier.Commun;

/// <summary>
/// One use case carried out: who, when, why and in which mission. All its events hang from it, and it is saved with
/// them and with the state they changed, or not at all. The operations are the audit trail and the history shown.
/// </summary>
public sealed class Operation
{
    private readonly List<IEvenement> _evenements = [];

    private Operation() { }

    public Guid Id { get; private set; }

    /// <summary>Instant (UTC).</summary>
    public DateTime A { get; private set; }

    /// <summary>Agent who acted; <c>null</c> for a job or a command-line verb.</summary>
    public Guid? AgentId { get; private set; }

    public string Mission { get; private set; } = "";

    /// <summary>Name of the use case (<c>SaisirObservation</c>).</summary>
    public string Nom { get; private set; } = "";

    /// <summary>Why, in the words of the agent, when the use case asks for it.</summary>
    public string? Motif { get; private set; }

    /// <summary>Events not yet written; the database keeps them as JSON lines.</summary>
    public IReadOnlyList<IEvenement> Evenements => _evenements;

    public static Operation Par(Acteur? acteur, string mission, string nom, DateTime a, string? motif = null) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(a, TimeSpan.Zero)),
        A = a,
        AgentId = acteur?.AgentId,
        Mission = mission,
        Nom = nom,
        Motif = motif,
    };

    public Operation Avec(IEvenement evenement)
    {
        _evenements.Add(evenement);
        return this;
    }
}
