using Microsoft.Extensions.DependencyInjection;

namespace Relais.Application.Socle.Donnees;

/// <summary>
/// An embedded database has one writer at a time. Long writes wait for their turn here, first come first served; inside SQLite
/// each would sleep and look again, and some would wait for seconds. PostgreSQL needs no turn.
/// </summary>
public sealed class TourDEcriture(ChoixDeLaBase choix) : IDisposable
{
    private readonly SemaphoreSlim? _tour = choix.FichierSqlite is null ? null : new(1, 1);

    public static void Enregistrer(IServiceCollection services) => services.AddSingleton<TourDEcriture>();

    /// <returns>The turn, given back when it is disposed of.</returns>
    public async Task<IDisposable?> PrendreAsync(CancellationToken annulation)
    {
        if (_tour is null) return null;
        await _tour.WaitAsync(annulation);
        return new Tour(_tour);
    }

    public void Dispose() => _tour?.Dispose();

    private sealed class Tour(SemaphoreSlim tour) : IDisposable
    {
        public void Dispose() => tour.Release();
    }
}
