using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Bench.Indicateurs;

/// <summary>
/// The largest public file (909,469 cells), imported with all its checks, against <c>psql \copy</c> of the same file into
/// a table of texts without an index, in turn on one machine. Each import starts from an empty database; the first one is told apart.
/// </summary>
internal static class MesureDeLImport
{
    private const string Fichier = "FILO2019_DISP_COM.csv";
    private const int Fois = 9;

    public static async Task ExecuterAsync()
    {
        if (DonneesPartagees.Fichier($"indicators/{Fichier}") is not { } fichier)
        {
            Console.Error.WriteLine("Les fichiers publics sont absents : la mesure de l’import est sautée.");
            return;
        }

        await using var temoin = await Jeu.CreerAsync(MoteurDeBase.Postgres);
        var connexion = new NpgsqlConnectionStringBuilder(temoin.Choix.Connexion);
        await PsqlAsync(connexion, $"CREATE TABLE copie ({string.Join(", ", File.ReadLines(fichier).First().TrimStart('\uFEFF').Split(';').Select((_, i) => $"c{i} text"))})");
        var copies = new List<TimeSpan>();
        var imports = new[] { MoteurDeBase.Sqlite, MoteurDeBase.Postgres }.ToDictionary(m => m, _ => new List<(TimeSpan Import, TimeSpan Relecture)>());
        for (var i = 0; i <= Fois; i++)
        {
            copies.Add(await CopierAsync(connexion, fichier));
            foreach (var (moteur, durees) in imports) durees.Add(await ImporterAsync(moteur, fichier));
        }

        var copie = Mediane(copies.Skip(1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"psql \\copy : {copie.TotalMilliseconds:0} ms (médiane de {Fois})."));
        foreach (var (moteur, durees) in imports)
        {
            var (mediane, relecture) = (Mediane(durees.Skip(1).Select(d => d.Import)), Mediane(durees.Skip(1).Select(d => d.Relecture)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{moteur} : premier import {durees[0].Import.TotalMilliseconds:0} ms, ensuite {mediane.TotalMilliseconds:0} ms (médiane), {mediane / copie:0.0} fois \\copy ; le même fichier de nouveau {relecture.TotalMilliseconds:0} ms."));
        }
    }

    private static async Task<(TimeSpan Import, TimeSpan Relecture)> ImporterAsync(MoteurDeBase moteur, string fichier)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var debut = Stopwatch.GetTimestamp();
        var rapport = await jeu.ImporterIndicateursAsync(fichier);
        var duree = Stopwatch.GetElapsedTime(debut);
        if (rapport.EstRefuse || rapport.Ajoutes != rapport.Lus) throw new InvalidOperationException("L’import mesuré a refusé des lignes.");
        debut = Stopwatch.GetTimestamp();
        if (!(await jeu.ImporterIndicateursAsync(fichier)).NeChangeRien) throw new InvalidOperationException("Le second import a changé des lignes.");
        return (duree, Stopwatch.GetElapsedTime(debut));
    }

    private static async Task<TimeSpan> CopierAsync(NpgsqlConnectionStringBuilder connexion, string fichier)
    {
        await PsqlAsync(connexion, "TRUNCATE copie");
        var debut = Stopwatch.GetTimestamp();
        await PsqlAsync(connexion, $"\\copy copie FROM '{fichier}' WITH (FORMAT csv, DELIMITER ';', HEADER)");
        return Stopwatch.GetElapsedTime(debut);
    }

    private static TimeSpan Mediane(IEnumerable<TimeSpan> durees) => durees.Order().ElementAt(Fois / 2);

    private static async Task PsqlAsync(NpgsqlConnectionStringBuilder connexion, string commande)
    {
        using var psql = Process.Start(new ProcessStartInfo("psql", ["-h", connexion.Host!, "-p", connexion.Port.ToString(CultureInfo.InvariantCulture), "-U", connexion.Username!, "-d", connexion.Database!, "-q", "-v", "ON_ERROR_STOP=1", "-c", commande]))!;
        await psql.WaitForExitAsync();
        if (psql.ExitCode != 0) throw new InvalidOperationException($"psql a échoué : {commande}");
    }
}
