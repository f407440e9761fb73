using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Relais.Application.Socle.Donnees;

namespace Relais.Tests.Commun;

/// <summary>A fresh database of either engine, made by the migrations, thrown away at the end of the test.</summary>
public sealed class BaseDeTest : IAsyncDisposable
{
    private const string ServeurParDefaut = "Host=127.0.0.1;Port=54329;Username=relais;Database=postgres";
    private static readonly string Serveur = Environment.GetEnvironmentVariable("RELAIS_TEST_POSTGRES") ?? ServeurParDefaut;
    private static readonly Lazy<Task<string>> ModeleSqlite = new(CreerLeModeleSqliteAsync);
    private static readonly Lazy<Task<string>> ModelePostgres = new(CreerLeModelePostgresAsync);

    private BaseDeTest(ChoixDeLaBase choix) => Choix = choix;

    public ChoixDeLaBase Choix { get; }

    public static async Task<BaseDeTest> CreerAsync(MoteurDeBase moteur)
    {
        var nom = $"relais_test_{Guid.NewGuid():n}";
        if (moteur == MoteurDeBase.Sqlite)
        {
            var fichier = Path.Combine(Path.GetTempPath(), $"{nom}.db");
            File.Copy(await ModeleSqlite.Value, fichier);
            return new(ChoixDeLaBase.Pour($"Data Source={fichier}"));
        }

        await ExecuterAsync($"CREATE DATABASE {nom} TEMPLATE {await ModelePostgres.Value}");
        return new(ChoixDeLaBase.Pour(new NpgsqlConnectionStringBuilder(Serveur) { Database = nom }.ConnectionString));
    }

    /// <summary>A new unit of work on this database.</summary>
    public DonneesRelais Ouvrir() => Ouvrir(Choix);

    public async ValueTask DisposeAsync()
    {
        if (Choix.FichierSqlite is { } fichier)
        {
            await using (var connexion = new SqliteConnection(Choix.Connexion)) SqliteConnection.ClearPool(connexion);
            foreach (var suffixe in (string[])["", "-wal", "-shm"]) File.Delete(fichier + suffixe);
            return;
        }

        await using (var connexion = new NpgsqlConnection(Choix.Connexion)) NpgsqlConnection.ClearPool(connexion);
        await ExecuterAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(Choix.Connexion).Database} WITH (FORCE)");
    }

    private static DonneesRelais Ouvrir(ChoixDeLaBase choix)
    {
        var options = new DbContextOptionsBuilder<DonneesRelais>();
        choix.Configurer(options);
        return new DonneesRelais(options.Options);
    }

    private static async Task<string> CreerLeModeleSqliteAsync()
    {
        var fichier = Path.Combine(Path.GetTempPath(), $"relais_modele_{Guid.NewGuid():n}.db");
        await using (var donnees = Ouvrir(ChoixDeLaBase.Pour($"Data Source={fichier};Pooling=False")))
        {
            await donnees.Database.MigrateAsync();
            await donnees.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(fichier);
        return fichier;
    }

    private static async Task<string> CreerLeModelePostgresAsync()
    {
        var nom = $"relais_modele_{Guid.NewGuid():n}";
        await ExecuterAsync($"CREATE DATABASE {nom}");
        var connexion = new NpgsqlConnectionStringBuilder(Serveur) { Database = nom, Pooling = false }.ConnectionString;
        await using (var donnees = Ouvrir(ChoixDeLaBase.Pour(connexion))) await donnees.Database.MigrateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Supprimer(nom);
        return nom;
    }

    private static void Supprimer(string nom)
    {
        using var connexion = new NpgsqlConnection(Serveur);
        connexion.Open();
        using var commande = new NpgsqlCommand($"DROP DATABASE IF EXISTS {nom} WITH (FORCE)", connexion);
        commande.ExecuteNonQuery();
    }

    private static async Task ExecuterAsync(string sql)
    {
        await using var connexion = new NpgsqlConnection(Serveur);
        try
        {
            await connexion.OpenAsync();
        }
        catch (NpgsqlException erreur)
        {
            throw new InvalidOperationException("PostgreSQL de test ne répond pas : lancez outils/postgres-de-test.sh, ou renseignez RELAIS_TEST_POSTGRES.", erreur);
        }

        await using var commande = new NpgsqlCommand(sql, connexion);
        await commande.ExecuteNonQueryAsync();
    }
}
