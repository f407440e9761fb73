namespace Relais.Application.Socle.Envois;

/// <summary>A person to reach: an agent, or someone of the on-call chain who has no account.</summary>
/// <param name="AgentId">The agent; <c>null</c> for a number alone.</param>
/// <param name="Courriel">Mail address; <c>null</c> when unknown.</param>
/// <param name="Mobile">Number that receives SMS; <c>null</c> when unknown.</param>
public sealed record Destinataire(Guid? AgentId, string? Courriel, string? Mobile)
{
    /// <summary>What tells this person from another in the outbox.</summary>
    /// <exception cref="InvalidOperationException">Neither agent nor address: nobody can be reached.</exception>
    public string Cle => AgentId?.ToString("n") ?? Mobile ?? Courriel ?? throw new InvalidOperationException("Un destinataire est un agent, un numéro ou une adresse.");

    /// <summary>True when this channel leads to him.</summary>
    public bool EstJoignablePar(Canal canal) => canal == Canal.Application ? AgentId is not null : Adresse(canal).Length > 0;

    /// <summary>His address on a channel; empty inside the application and where it is unknown.</summary>
    public string Adresse(Canal canal) => canal switch
    {
        Canal.Courriel => Courriel ?? "",
        Canal.Sms => Mobile ?? "",
        _ => "",
    };
}
