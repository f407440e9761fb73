namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>De quel contrat de ville relève un quartier.</summary>
public interface IContratsDesQuartiers
{
    /// <summary>Pour chaque quartier du département qui en a un, le nom du contrat de ville en cours.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NomsAsync(string departementCode, CancellationToken annulation);
}
