namespace Relais.Metier.Commun;

/// <summary>An item that two agents may edit at once: the version tells a stale copy.</summary>
public interface IVersionne
{
    /// <summary>Changes at every write; set by the persistence.</summary>
    Guid Version { get; }
}
