using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Relais.Application.Socle.Donnees;

/// <summary>
/// Several writes in one commit, for a disk that is waited for once. Each has its savepoint: one that fails undoes itself and
/// holds no other. Nothing may be told to anybody before this returns.
/// </summary>
public sealed class EcrituresGroupees(DonneesRelais donnees, TourDEcriture tour)
{
    private const string Jalon = "ecriture";

    public static void Enregistrer(IServiceCollection services) => services.AddSingleton<TourDEcriture>().AddScoped<EcrituresGroupees>();

    /// <returns>In the order of the writes, what stopped each; <c>null</c> for those that are kept.</returns>
    public async Task<IReadOnlyList<Exception?>> ExecuterAsync(IReadOnlyList<Func<Task>> ecritures, CancellationToken annulation)
    {
        List<Exception?> echecs = [];
        using var _ = await tour.PrendreAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        foreach (var ecriture in ecritures)
        {
            await transaction.CreateSavepointAsync(Jalon, annulation);
            try
            {
                await ecriture();
                await transaction.ReleaseSavepointAsync(Jalon, annulation);
                echecs.Add(null);
            }
            catch (Exception erreur) when (erreur is not OperationCanceledException)
            {
                await transaction.RollbackToSavepointAsync(Jalon, annulation);
                echecs.Add(erreur);
            }

            donnees.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(annulation);
        return echecs;
    }
}
