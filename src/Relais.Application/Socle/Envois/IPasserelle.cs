namespace Relais.Application.Socle.Envois;

/// <summary>The way out of one channel.</summary>
public interface IPasserelle
{
    Canal Canal { get; }

    /// <summary>Hands one message over. Failures that may pass are an outcome, not an exception.</summary>
    Task<Emission> EmettreAsync(Envoi envoi, Message message, CancellationToken annulation);
}
