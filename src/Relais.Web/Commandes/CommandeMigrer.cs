using System.CommandLine;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeMigrer
{
    public static Command Creer()
    {
        var commande = new Command("migrer", "Met la base de données au niveau de cette version de Relais. Sans effet si elle y est déjà.");
        commande.SetAction((_, annulation) => Verbe.ExecuterAsync(async application =>
        {
            var appliquees = await Avancement.AttendreAsync("Migration", () => Serveur.MigrerAsync(application, annulation));
            Console.WriteLine(appliquees.Count == 0 ? "La base est à jour." : $"Migrations appliquées : {string.Join(", ", appliquees)}.");
            return CodeDeSortie.Reussi;
        }));
        return commande;
    }
}
