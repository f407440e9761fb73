namespace Relais.Application.Socle.Envois;

/// <summary>Wakes the postman of this node when a message has just been saved; he also looks by himself every few seconds.</summary>
public sealed class Reveil : IDisposable
{
    private readonly SemaphoreSlim _sonnerie = new(0, 1);

    public void Sonner()
    {
        try
        {
            _sonnerie.Release();
        }
        catch (SemaphoreFullException)
        {
            // It already rings.
        }
    }

    /// <summary>Returns at the first ring, or after <paramref name="auPlusTard"/>.</summary>
    public Task AttendreAsync(TimeSpan auPlusTard, CancellationToken annulation) => _sonnerie.WaitAsync(auPlusTard, annulation);

    public void Dispose() => _sonnerie.Dispose();
}
