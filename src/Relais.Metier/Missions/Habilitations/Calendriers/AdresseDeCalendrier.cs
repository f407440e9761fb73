namespace Relais.Metier.Missions.Habilitations.Calendriers;

/// <summary>
/// L’adresse privée où l’agenda d’un agent lit ses échéances. Seule l’empreinte du jeton est gardée : lire la base ne
/// permet pas de s’en servir. Un agent en a une au plus en service.
/// </summary>
public sealed class AdresseDeCalendrier
{
    private AdresseDeCalendrier() { }

    public Guid Id { get; private set; }

    public Guid AgentId { get; private set; }

    /// <summary>SHA-256 du jeton, en hexadécimal.</summary>
    public string Empreinte { get; private set; } = "";

    /// <summary>Instant de sa création (UTC).</summary>
    public DateTime CreeeA { get; private set; }

    /// <summary>Instant où elle a cessé de répondre (UTC) ; <c>null</c> tant qu’elle sert.</summary>
    public DateTime? RevoqueeA { get; private set; }

    public static AdresseDeCalendrier Creer(Guid id, Guid agentId, string empreinte, DateTime a) => new() { Id = id, AgentId = agentId, Empreinte = empreinte, CreeeA = a };

    public void Revoquer(DateTime a) => RevoqueeA ??= a;
}
