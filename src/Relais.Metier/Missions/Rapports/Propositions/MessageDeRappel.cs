namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Un rappel envoyé à un agent sur les propositions qui attendent de lui un geste : un message, quel que soit leur nombre.</summary>
public sealed class MessageDeRappel
{
    private MessageDeRappel() { }

    public Guid Id { get; private set; }

    public Guid AgentId { get; private set; }

    public DateOnly Le { get; private set; }

    /// <summary>Propositions sans réponse passé leur délai.</summary>
    public int SansReponse { get; private set; }

    /// <summary>Propositions acceptées dont l’échéance est passée.</summary>
    public int SansExecution { get; private set; }

    public static MessageDeRappel Pour(Guid agentId, DateOnly le, int sansReponse, int sansExecution) =>
        new() { Id = Guid.CreateVersion7(), AgentId = agentId, Le = le, SansReponse = sansReponse, SansExecution = sansExecution };
}
