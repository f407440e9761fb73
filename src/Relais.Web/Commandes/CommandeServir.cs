using System.CommandLine;
using Microsoft.Extensions.Options;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeServir
{
    public static Command Creer()
    {
        var commande = new Command("servir", "Sert l’application. La base embarquée est mise à jour au démarrage ; PostgreSQL l’est par « relais migrer ».");
        commande.SetAction(async (_, annulation) =>
        {
            try
            {
                await using var application = Serveur.Construire([]);
                await Serveur.PreparerAsync(application, annulation);
                await application.RunAsync(annulation);
                return CodeDeSortie.Reussi;
            }
            catch (OptionsValidationException erreur)
            {
                await Console.Error.WriteLineAsync("La configuration est à corriger :");
                foreach (var phrase in erreur.Failures) await Console.Error.WriteLineAsync($"- {phrase}");
                return CodeDeSortie.ConfigurationInvalide;
            }
        });
        return commande;
    }
}
