namespace Relais.Application.Socle.Envois;

/// <summary>Wakes the rounds of this node when a message has just been saved; each channel also looks by itself every few seconds.</summary>
public sealed class Reveil : IDisposable
{
    private readonly Dictionary<Canal, SemaphoreSlim> _sonneries = Enum.GetValues<Canal>().ToDictionary(c => c, _ => new SemaphoreSlim(0, 1));

    public void Sonner()
    {
        foreach (var sonnerie in _sonneries.Values)
        {
            try
            {
                sonnerie.Release();
            }
            catch (SemaphoreFullException)
            {
                // It already rings.
            }
        }
    }

    /// <summary>Returns at the first ring, or after <paramref name="auPlusTard"/>.</summary>
    public Task AttendreAsync(Canal canal, TimeSpan auPlusTard, CancellationToken annulation) => _sonneries[canal].WaitAsync(auPlusTard, annulation);

    public void Dispose()
    {
        foreach (var sonnerie in _sonneries.Values) sonnerie.Dispose();
    }
}
