using Spectre.Console;

namespace Relais.Web.Commandes;

/// <summary>A progress bar when the output is a terminal; nothing otherwise, so that a log stays readable.</summary>
internal static class Avancement
{
    public static async Task<T> SuivreAsync<T>(string travail, Func<IProgress<double>?, Task<T>> acte)
    {
        if (Console.IsOutputRedirected) return await acte(null);
        return await AnsiConsole.Progress().AutoClear(true).StartAsync(async contexte =>
        {
            var tache = contexte.AddTask(travail, maxValue: 1);
            return await acte(new Progress<double>(part => tache.Value = part));
        });
    }
}
