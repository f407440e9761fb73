using System.CommandLine;

namespace Relais.Web.Commandes;

/// <summary>The verbs of <c>relais</c>. Exit codes: see <see cref="CodeDeSortie"/>.</summary>
internal static class LigneDeCommande
{
    public static async Task<int> ExecuterAsync(string[] args)
    {
        var racine = new RootCommand("Relais : du terrain à la décision, pour les délégués du préfet dans les quartiers.");
        racine.Subcommands.Add(CommandeServir.Creer());
        racine.Subcommands.Add(CommandeMigrer.Creer());
        return await racine.Parse(args).InvokeAsync();
    }
}
