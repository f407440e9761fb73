using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Relais.Application.Socle.Donnees;

/// <summary>
/// Settings of each SQLite connection: a committed write survives a power cut, readers do not wait for
/// writers, and a writer waits its turn inside SQLite, by milliseconds: the driver alone looks again every 150 ms.
/// </summary>
internal sealed class ReglagesSqlite : DbConnectionInterceptor
{
    private const string Ecriture = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; ";
    private const string Reglages = "PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000;";

    public static ReglagesSqlite Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var commande = connection.CreateCommand();
        commande.CommandText = Pour(connection);
        commande.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var commande = connection.CreateCommand();
        commande.CommandText = Pour(connection);
        await commande.ExecuteNonQueryAsync(cancellationToken);
    }

    // Entity Framework asks in read-only mode whether the file exists; a restored one is not yet in WAL, and could not be put in it then.
    private static string Pour(DbConnection connexion) =>
        new SqliteConnectionStringBuilder(connexion.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Reglages : Ecriture + Reglages;
}
