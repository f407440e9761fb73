namespace Relais.Application.Socle.Travaux;

/// <summary>
/// A job: it selects what is due and not done, does it and marks it; a second run finds nothing. Its class is named
/// <c>…Job</c> and says its pace by <see cref="CadenceAttribute"/>; it is then planned by itself, and run by one node at a time.
/// </summary>
public interface ITravail
{
    Task ExecuterAsync(CancellationToken annulation);
}
