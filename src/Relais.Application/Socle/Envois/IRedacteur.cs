namespace Relais.Application.Socle.Envois;

/// <summary>Writes the text of the messages of one kind, at the moment they leave: one class a kind, registered under this interface.</summary>
public interface IRedacteur
{
    /// <summary>The kind, as named when the message was put in the outbox.</summary>
    string Modele { get; }

    /// <summary>What to say now; <c>null</c> when nothing is left to say.</summary>
    Task<Message?> RedigerAsync(Envoi envoi, CancellationToken annulation);
}
