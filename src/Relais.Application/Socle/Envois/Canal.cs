namespace Relais.Application.Socle.Envois;

/// <summary>How a message reaches a person.</summary>
public enum Canal
{
    /// <summary>Inside Relais: always open, received as soon as it is written.</summary>
    Application,

    Courriel,

    Sms,
}
