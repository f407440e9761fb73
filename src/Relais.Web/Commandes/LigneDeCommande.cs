using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using Relais.Metier.Commun;

namespace Relais.Web.Commandes;

/// <summary>The verbs of <c>relais</c>. Exit codes: see <see cref="CodeDeSortie"/>.</summary>
internal static class LigneDeCommande
{
    public static async Task<int> ExecuterAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Mois.Francais;
        var racine = new RootCommand("Relais : du terrain à la décision, pour les délégués du préfet dans les quartiers.");
        foreach (var commande in (Command[])[CommandeServir.Creer(), CommandeMigrer.Creer(), CommandeSemer.Creer(), CommandeImporter.Creer(), CommandeSauvegarder.Creer(), CommandeRestaurer.Creer(), CommandeVerifier.Creer()])
        {
            racine.Subcommands.Add(commande);
        }

        try
        {
            return await racine.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OptionsValidationException erreur)
        {
            await Console.Error.WriteLineAsync("La configuration est à corriger :");
            foreach (var phrase in erreur.Failures) await Console.Error.WriteLineAsync($"- {phrase}");
            return CodeDeSortie.ConfigurationInvalide;
        }
    }
}
