namespace Relais.Metier.Missions.Habilitations;

/// <summary>
/// Lien à usage unique que l’administrateur remet à un agent pour choisir son mot de passe. Seule l’empreinte du jeton est
/// gardée : lire la base ne permet pas de s’en servir.
/// </summary>
public sealed class LienDAcces
{
    public static readonly TimeSpan Duree = TimeSpan.FromHours(72);

    private LienDAcces() { }

    public Guid Id { get; private set; }

    public Guid AgentId { get; private set; }

    /// <summary>SHA-256 du jeton, en hexadécimal.</summary>
    public string Empreinte { get; private set; } = "";

    public DateTime ExpireA { get; private set; }

    /// <summary>Instant où il a servi, ou a été remplacé par un autre.</summary>
    public DateTime? EteintA { get; private set; }

    public static LienDAcces Emettre(Guid id, Guid agentId, string empreinte, DateTime a) =>
        new() { Id = id, AgentId = agentId, Empreinte = empreinte, ExpireA = a + Duree };

    public bool EstValable(DateTime a) => EteintA is null && a < ExpireA;

    public void Eteindre(DateTime a) => EteintA ??= a;
}
