using Spectre.Console;

namespace Relais.Web.Commandes;

/// <summary>What a terminal shows of long work; nothing otherwise, so that a log stays readable.</summary>
internal static class Avancement
{
    /// <summary>A bar, for work that knows how far it is.</summary>
    public static async Task<T> SuivreAsync<T>(string travail, Func<IProgress<double>?, Task<T>> acte)
    {
        if (Console.IsOutputRedirected) return await acte(null);
        return await AnsiConsole.Progress().AutoClear(true).StartAsync(async contexte =>
        {
            var tache = contexte.AddTask(travail, maxValue: 1);
            return await acte(new Progress<double>(part => tache.Value = part));
        });
    }

    /// <summary>A turning sign, for work that the database does in one piece.</summary>
    public static Task<T> AttendreAsync<T>(string travail, Func<Task<T>> acte) =>
        Console.IsOutputRedirected ? acte() : AnsiConsole.Status().StartAsync($"{travail}…", _ => acte());
}
