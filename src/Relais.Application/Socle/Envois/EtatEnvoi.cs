namespace Relais.Application.Socle.Envois;

/// <summary>Where a message stands.</summary>
public enum EtatEnvoi
{
    /// <summary>Waiting for its hour, or for another try.</summary>
    AEnvoyer,

    /// <summary>Taken by a node that is about to hand it over. After a crash the row stays here until its lease ends.</summary>
    EnCours,

    /// <summary>Accepted by the other side.</summary>
    Parvenu,

    /// <summary>Refused for good, or tried for too long.</summary>
    Abandonne,

    /// <summary>Nothing was left to say when its hour came.</summary>
    SansObjet,
}
