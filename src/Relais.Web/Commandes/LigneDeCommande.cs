using System.CommandLine;
using System.CommandLine.Help;
using System.Data.Common;
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
        var lecture = Racine().Parse(args);
        if (lecture.Errors.Count > 0 && lecture.Action is not AideEnFrancais) return DireLesFautes(lecture);

        try
        {
            return await lecture.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OptionsValidationException erreur)
        {
            return Dire(CodeDeSortie.ConfigurationInvalide, ["La configuration est à corriger :", .. erreur.Failures.Select(p => $"- {p}")]);
        }
        catch (DbException erreur)
        {
            return Dire(CodeDeSortie.BaseInjoignable, [$"La base de données n’a pas répondu : {erreur.Message}", "Vérifiez ConnectionStrings:Relais, et que le serveur PostgreSQL est lancé ; « relais verifier » examine le reste."]);
        }
    }

    private static RootCommand Racine()
    {
        var racine = new RootCommand("Relais : du terrain à la décision, pour les délégués du préfet dans les quartiers.");
        foreach (var commande in (Command[])[CommandeServir.Creer(), CommandeMigrer.Creer(), CommandeHabiliter.Creer(), CommandeSemer.Creer(), CommandeImporter.Creer(), CommandeSauvegarder.Creer(), CommandeRestaurer.Creer(), CommandeVerifier.Creer()])
        {
            racine.Subcommands.Add(commande);
        }

        racine.Options.OfType<HelpOption>().Single().Action = new AideEnFrancais();
        return racine;
    }

    private static int DireLesFautes(ParseResult lecture) => Dire(
        CodeDeSortie.CommandeMalEcrite,
        [.. lecture.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal), $"« {string.Join(' ', lecture.CommandResult.Command is RootCommand ? ["relais"] : (string[])["relais", lecture.CommandResult.Command.Name])} --help » dit comment l’écrire."]);

    private static int Dire(int code, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases) Console.Error.WriteLine(phrase);
        return code;
    }
}
