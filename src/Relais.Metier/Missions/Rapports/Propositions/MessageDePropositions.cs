namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Un message envoyé à un agent sur ses propositions : un seul, quel que soit le nombre de propositions.</summary>
public sealed class MessageDePropositions
{
    private MessageDePropositions() { }

    public Guid Id { get; private set; }

    public Guid AgentId { get; private set; }

    public DateOnly Le { get; private set; }

    /// <summary>Propositions sans réponse passé leur délai.</summary>
    public int SansReponse { get; private set; }

    /// <summary>Propositions acceptées dont l’échéance est passée.</summary>
    public int SansExecution { get; private set; }

    /// <summary>Réponses données aux propositions de l’agent.</summary>
    public int Reponses { get; private set; }

    public static MessageDePropositions Rappeler(Guid agentId, DateOnly le, int sansReponse, int sansExecution) =>
        new() { Id = Guid.CreateVersion7(), AgentId = agentId, Le = le, SansReponse = sansReponse, SansExecution = sansExecution };

    public static MessageDePropositions Annoncer(Guid agentId, DateOnly le, int reponses) =>
        new() { Id = Guid.CreateVersion7(), AgentId = agentId, Le = le, Reponses = reponses };
}
