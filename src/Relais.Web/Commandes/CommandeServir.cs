using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Relais.Application.Socle.Donnees;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeServir
{
    public static Command Creer()
    {
        var commande = new Command("servir", "Sert l’application. La base embarquée est mise à jour au démarrage, après copie ; PostgreSQL l’est par « relais migrer ».");
        commande.SetAction(async (_, annulation) =>
        {
            await using var application = Serveur.Construire([]);
            application.Services.GetRequiredService<IStartupValidator>().Validate();
            await Serveur.PreparerAsync(application, annulation);
            if (await MigrationsEnAttenteAsync(application, annulation) is { Count: > 0 } enAttente)
            {
                await Console.Error.WriteLineAsync($"La base n’est pas au niveau de cette version ({enAttente.Count} migration(s) à appliquer). Lancez « relais migrer », puis recommencez.");
                return CodeDeSortie.Refuse;
            }

            await application.RunAsync(annulation);
            return CodeDeSortie.Reussi;
        });
        return commande;
    }

    private static async Task<List<string>> MigrationsEnAttenteAsync(WebApplication application, CancellationToken annulation)
    {
        await using var portee = application.Services.CreateAsyncScope();
        return [.. await portee.ServiceProvider.GetRequiredService<DonneesRelais>().Database.GetPendingMigrationsAsync(annulation)];
    }
}
