using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeMigrer
{
    public static Command Creer()
    {
        var commande = new Command("migrer", "Met la base de données au niveau de cette version de Relais. Sans effet si elle y est déjà.");
        commande.SetAction(async (_, annulation) =>
        {
            await using var application = Serveur.Construire([]);
            await using var portee = application.Services.CreateAsyncScope();
            var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
            var aFaire = (await donnees.Database.GetPendingMigrationsAsync(annulation)).ToList();
            await donnees.Database.MigrateAsync(annulation);
            Console.WriteLine(aFaire.Count == 0 ? "La base est à jour." : $"Migrations appliquées : {string.Join(", ", aFaire)}.");
            return CodeDeSortie.Reussi;
        });
        return commande;
    }
}
