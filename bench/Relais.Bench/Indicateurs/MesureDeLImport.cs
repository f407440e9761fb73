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
/// a table of texts without an index. Each import starts from an empty database; the first one is told apart.
/// </summary>
internal static class MesureDeLImport
{
    private const string Fichier = "FILO2019_DISP_COM.csv";
    private const int Fois = 5;

    public static async Task ExecuterAsync()
    {
        if (DonneesPartagees.Fichier($"indicators/{Fichier}") is not { } fichier)
        {
            Console.Error.WriteLine("Les fichiers publics sont absents : la mesure de l’import est sautée.");
            return;
        }

        var copie = await CopierAsync(fichier);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"psql \\copy : {copie.TotalMilliseconds:0} ms (médiane de {Fois})."));
        foreach (var moteur in (MoteurDeBase[])[MoteurDeBase.Sqlite, MoteurDeBase.Postgres])
        {
            var (premier, mediane, relecture) = await ImporterAsync(moteur, fichier);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{moteur} : premier import {premier.TotalMilliseconds:0} ms, ensuite {mediane.TotalMilliseconds:0} ms (médiane), {mediane / copie:0.0} fois \\copy ; le même fichier de nouveau {relecture.TotalMilliseconds:0} ms."));
        }
    }

    private static async Task<(TimeSpan Premier, TimeSpan Mediane, TimeSpan Relecture)> ImporterAsync(MoteurDeBase moteur, string fichier)
    {
        var (premier, durees, relectures) = (TimeSpan.Zero, new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i <= Fois; i++)
        {
            await using var jeu = await Jeu.CreerAsync(moteur);
            var debut = Stopwatch.GetTimestamp();
            var rapport = await jeu.ImporterIndicateursAsync(fichier);
            var duree = Stopwatch.GetElapsedTime(debut);
            if (rapport.EstRefuse || rapport.Ajoutes != rapport.Lus) throw new InvalidOperationException("L’import mesuré a refusé des lignes.");
            debut = Stopwatch.GetTimestamp();
            if (!(await jeu.ImporterIndicateursAsync(fichier)).NeChangeRien) throw new InvalidOperationException("Le second import a changé des lignes.");
            relectures.Add(Stopwatch.GetElapsedTime(debut));
            if (i == 0) premier = duree;
            else durees.Add(duree);
        }

        durees.Sort();
        relectures.Sort();
        return (premier, durees[Fois / 2], relectures[Fois / 2]);
    }

    private static async Task<TimeSpan> CopierAsync(string fichier)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Postgres);
        var connexion = new NpgsqlConnectionStringBuilder(jeu.Choix.Connexion);
        var colonnes = File.ReadLines(fichier).First().TrimStart('\uFEFF').Split(';').Select((_, i) => $"c{i} text");
        await PsqlAsync(connexion, $"CREATE TABLE copie ({string.Join(", ", colonnes)})");
        var durees = new List<TimeSpan>();
        for (var i = 0; i < Fois; i++)
        {
            await PsqlAsync(connexion, "TRUNCATE copie");
            var debut = Stopwatch.GetTimestamp();
            await PsqlAsync(connexion, $"\\copy copie FROM '{fichier}' WITH (FORMAT csv, DELIMITER ';', HEADER)");
            durees.Add(Stopwatch.GetElapsedTime(debut));
        }

        durees.Sort();
        return durees[Fois / 2];
    }

    private static async Task PsqlAsync(NpgsqlConnectionStringBuilder connexion, string commande)
    {
        using var psql = Process.Start(new ProcessStartInfo("psql", ["-h", connexion.Host!, "-p", connexion.Port.ToString(CultureInfo.InvariantCulture), "-U", connexion.Username!, "-d", connexion.Database!, "-q", "-v", "ON_ERROR_STOP=1", "-c", commande]))!;
        await psql.WaitForExitAsync();
        if (psql.ExitCode != 0) throw new InvalidOperationException($"psql a échoué : {commande}");
    }
}
