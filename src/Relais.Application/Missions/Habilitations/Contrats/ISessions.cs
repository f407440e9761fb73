using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Les sessions ouvertes, telles que chaque demande les vérifie.</summary>
public interface ISessions
{
    /// <summary>Ouvre une session et l’écrit au journal ; rend son identifiant, que le cookie portera.</summary>
    Task<Guid> OuvrirAsync(Guid agentId, MoyenDeConnexion moyen, string appareil, CancellationToken annulation);

    /// <summary>La session, si elle est encore valable pour cet agent ; son activité est notée.</summary>
    Task<SessionConstatee?> ConstaterAsync(Guid sessionId, Guid agentId, CancellationToken annulation);
}
