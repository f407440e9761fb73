using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using Relais.Application.Socle.Donnees;

namespace Relais.Web.Commandes;

/// <summary>SQLite: <c>VACUUM INTO</c>, checked. PostgreSQL: its own <c>pg_dump</c> and <c>pg_restore</c>.</summary>
internal static class SauvegardeDeLaBase
{
    public static async Task<ResultatDeSauvegarde> SauvegarderAsync(ChoixDeLaBase choix, string fichier, CancellationToken annulation)
    {
        if (File.Exists(fichier)) return new(false, $"« {fichier} » existe déjà : donnez un autre nom.");
        Directory.CreateDirectory(Path.GetDirectoryName(fichier)!);
        if (choix.FichierSqlite is { } source)
        {
            if (!File.Exists(source)) return new(false, $"La base « {source} » n’existe pas.");
            await ExecuterAsync(choix.Connexion, "VACUUM INTO $fichier", fichier, annulation);
            return await EstIntegreAsync(fichier, annulation)
                ? new(true, $"Base copiée et vérifiée : {fichier} ({new FileInfo(fichier).Length / 1024:N0} Kio).")
                : new(false, "La copie n’a pas passé la vérification d’intégrité : recommencez sur un autre disque.");
        }

        return await LancerAsync("pg_dump", [.. Connexion(choix), "--format=custom", "--no-owner", $"--file={fichier}"], choix, annulation)
            ?? await LancerAsync("pg_restore", ["--list", fichier], choix, annulation)
            ?? new(true, $"Base copiée et relue : {fichier} ({new FileInfo(fichier).Length / 1024:N0} Kio).");
    }

    public static async Task<ResultatDeSauvegarde> RestaurerAsync(ChoixDeLaBase choix, string fichier, bool remplacer, CancellationToken annulation)
    {
        if (!File.Exists(fichier)) return new(false, $"« {fichier} » n’existe pas.");
        if (choix.FichierSqlite is { } cible)
        {
            if (!await EstIntegreAsync(fichier, annulation)) return new(false, "Ce fichier n’est pas une sauvegarde lisible de Relais.");
            if (File.Exists(cible) && !remplacer) return new(false, $"La base « {cible} » existe : ajoutez --remplacer pour la remplacer.");
            SqliteConnection.ClearAllPools();
            Ecarter(cible);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(cible))!);
            File.Copy(fichier, cible);
            return new(true, "Base restaurée et vérifiée.");
        }

        return remplacer
            ? await LancerAsync("pg_restore", [.. Connexion(choix), "--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error", fichier], choix, annulation) ?? new(true, "Base restaurée.")
            : new(false, "La base PostgreSQL serait remplacée : ajoutez --remplacer.");
    }

    // A server that was killed left its last writes in the journal: it goes aside with the file.
    private static void Ecarter(string cible)
    {
        var ecartee = $"{cible}.avant-restauration";
        foreach (var suffixe in (string[])["", "-wal"])
        {
            File.Delete(ecartee + suffixe);
            if (File.Exists(cible + suffixe)) File.Move(cible + suffixe, ecartee + suffixe);
        }

        File.Delete(cible + "-shm");
    }

    private static async Task<bool> EstIntegreAsync(string fichier, CancellationToken annulation)
    {
        try
        {
            await using var connexion = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = fichier, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
            await connexion.OpenAsync(annulation);
            await using var commande = connexion.CreateCommand();
            commande.CommandText = "PRAGMA integrity_check";
            if (await commande.ExecuteScalarAsync(annulation) as string != "ok") return false;
            commande.CommandText = "SELECT count(*) FROM socle_migration";
            return await commande.ExecuteScalarAsync(annulation) is long and > 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static async Task ExecuterAsync(string chaine, string sql, string fichier, CancellationToken annulation)
    {
        await using var connexion = new SqliteConnection(chaine);
        await connexion.OpenAsync(annulation);
        await using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        commande.Parameters.AddWithValue("$fichier", fichier);
        await commande.ExecuteNonQueryAsync(annulation);
    }

    private static string[] Connexion(ChoixDeLaBase choix)
    {
        var chaine = new NpgsqlConnectionStringBuilder(choix.Connexion);
        return [$"--host={chaine.Host}", $"--port={chaine.Port}", $"--username={chaine.Username}", $"--dbname={chaine.Database}"];
    }

    /// <summary>Runs one of PostgreSQL's tools; <c>null</c> when it succeeded.</summary>
    private static async Task<ResultatDeSauvegarde?> LancerAsync(string outil, string[] arguments, ChoixDeLaBase choix, CancellationToken annulation)
    {
        var depart = new ProcessStartInfo(outil) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments) depart.ArgumentList.Add(argument);
        if (new NpgsqlConnectionStringBuilder(choix.Connexion).Password is { } motDePasse) depart.Environment["PGPASSWORD"] = motDePasse;
        try
        {
            using var processus = Process.Start(depart)!;
            processus.OutputDataReceived += (_, _) => { };
            processus.BeginOutputReadLine();
            var erreurs = await processus.StandardError.ReadToEndAsync(annulation);
            await processus.WaitForExitAsync(annulation);
            return processus.ExitCode == 0 ? null : new(false, $"{outil} a échoué : {erreurs.Trim()}");
        }
        catch (Win32Exception)
        {
            return new(false, $"{outil} manque : installez le paquet « postgresql-client ».");
        }
    }
}
