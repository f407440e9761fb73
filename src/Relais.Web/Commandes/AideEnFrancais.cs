using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Relais.Web.Commandes;

/// <summary>The help of a verb, whole in French: the library's own page keeps English words.</summary>
internal sealed class AideEnFrancais : SynchronousCommandLineAction
{
    private const int MargeEntreColonnes = 3;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var sortie = parseResult.InvocationConfiguration.Output;
        var commande = parseResult.CommandResult.Command;
        sortie.WriteLine(commande.Description);
        sortie.WriteLine();
        sortie.WriteLine("Utilisation :");
        sortie.WriteLine($"  {Usage(commande)}");
        Tableau(sortie, "Verbes :", commande.Subcommands.Select(v => (Signature(v), v.Description)));
        Tableau(sortie, "Arguments :", commande.Arguments.Select(a => ($"<{a.Name}>", a.Description)));
        Tableau(sortie, "Options :", Options(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command));
        if (commande.Subcommands.Count > 0)
        {
            sortie.WriteLine();
            sortie.WriteLine("« relais <verbe> --help » dit tout d’un verbe.");
        }

        return CodeDeSortie.Reussi;
    }

    private static string Usage(Command commande)
    {
        if (commande.Subcommands.Count > 0) return "relais <verbe> [options]";
        return $"relais {Signature(commande)}{(commande.Options.Count > 0 ? " [options]" : "")}";
    }

    private static string Signature(Command commande) => string.Join(' ', commande.Arguments.Select(a => $"<{a.Name}>").Prepend(commande.Name));

    private static IEnumerable<(string, string?)> Options(Command commande, Command racine)
    {
        var propres = commande.Options.Concat(racine.Options.Where(o => commande != racine && o.Recursive)).Where(o => !o.Hidden);
        return propres.Select(o => o switch
        {
            HelpOption => ("-h, --help", "Montre cette aide."),
            VersionOption => ("--version", "Écrit le numéro de version."),
            _ => ($"{o.Name}{(o.ValueType == typeof(bool) ? "" : $" <{o.HelpName ?? "valeur"}>")}", o.Description),
        });
    }

    private static void Tableau(TextWriter sortie, string titre, IEnumerable<(string Nom, string? Sens)> lignes)
    {
        var toutes = lignes.ToList();
        if (toutes.Count == 0) return;
        var largeur = toutes.Max(l => l.Nom.Length) + MargeEntreColonnes;
        sortie.WriteLine();
        sortie.WriteLine(titre);
        foreach (var (nom, sens) in toutes) sortie.WriteLine($"  {nom.PadRight(largeur)}{sens}");
    }
}
