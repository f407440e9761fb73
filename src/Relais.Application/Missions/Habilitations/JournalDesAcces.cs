using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Les opérations d’un agent sur son propre accès : il n’est pas encore un acteur quand il se connecte.</summary>
internal static class JournalDesAcces
{
    public static Operation De(Guid? agentId, string nom, DateTime a) => Operation.Par(
        agentId is { } id ? new Acteur(id, "", Role.Delegue, "", []) : null, "Habilitations", nom, a);
}
