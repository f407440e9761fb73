using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Qui est en mission, où, et qui couvre qui.</summary>
public interface IDelegues
{
    /// <summary>Les délégués du département dont une lettre est en vigueur au moins un jour du mois, par nom.</summary>
    Task<IReadOnlyList<DelegueEnMission>> EnMissionAsync(string departementCode, Mois mois, CancellationToken annulation);

    /// <summary>Le nom de tous ceux du département qui ont eu une lettre, partis compris : leurs écrits se cherchent encore.</summary>
    Task<IReadOnlyDictionary<Guid, string>> DeToujoursAsync(string departementCode, CancellationToken annulation);

    /// <summary>Les collègues que cet agent couvre aujourd’hui par intérim.</summary>
    Task<IReadOnlyList<Guid>> RemplacesAsync(Guid agentId, CancellationToken annulation);

    /// <summary>Le nom de chaque agent, désactivés compris : leurs écrits gardent leur auteur.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NomsAsync(IReadOnlyCollection<Guid> agents, CancellationToken annulation);
}
