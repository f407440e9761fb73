namespace Relais.Application.Socle.Envois;

/// <summary>How a try ended.</summary>
public enum ResultatDeTentative
{
    /// <summary>Written before the message leaves: « about to send ».</summary>
    EnCours,

    Accepte,

    /// <summary>Not now: another try will follow.</summary>
    Differe,

    /// <summary>Never: the other side does not know this recipient.</summary>
    Refuse,

    /// <summary>The process stopped before it read the answer: the message may have left. The next try carries the same identity.</summary>
    Incertain,
}
