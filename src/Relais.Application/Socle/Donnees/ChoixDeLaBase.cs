using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Relais.Application.Socle.Donnees;

/// <summary>Which of the two databases serves, told by the connection string: <c>Host=…</c> is PostgreSQL, else SQLite.</summary>
public sealed record ChoixDeLaBase(MoteurDeBase Moteur, string Connexion)
{
    public static ChoixDeLaBase Pour(string connexion)
    {
        if (connexion.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            return new(MoteurDeBase.Postgres, new NpgsqlConnectionStringBuilder(connexion).ConnectionString);
        }

        var sqlite = connexion.Contains('=', StringComparison.Ordinal)
            ? new SqliteConnectionStringBuilder(connexion)
            : new SqliteConnectionStringBuilder { DataSource = connexion };
        sqlite.ForeignKeys = true;
        sqlite.DefaultTimeout = 30;
        return new(MoteurDeBase.Sqlite, sqlite.ConnectionString);
    }

    /// <summary>Path of the embedded database's file; <c>null</c> with PostgreSQL.</summary>
    public string? FichierSqlite => Moteur == MoteurDeBase.Sqlite ? new SqliteConnectionStringBuilder(Connexion).DataSource : null;

    public void Configurer(DbContextOptionsBuilder options)
    {
        // Counting up to a limit needs no order: "more than a thousand" is the same in any.
        options.UseSnakeCaseNamingConvention().ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        if (Moteur == MoteurDeBase.Postgres)
        {
            options.UseNpgsql(Connexion, o => o.MigrationsAssembly("Relais.Migrations.Postgres").MigrationsHistoryTable("socle_migration"));
        }
        else
        {
            options.UseSqlite(Connexion, o => o.MigrationsAssembly("Relais.Migrations.Sqlite").MigrationsHistoryTable("socle_migration"))
                .AddInterceptors(ReglagesSqlite.Instance);
        }
    }
}
