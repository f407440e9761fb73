using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Relais.Application.Socle.Donnees;

/// <summary>
/// Settings of each SQLite connection: a committed write survives a power cut, readers do not wait for
/// writers, and a writer waits its turn inside SQLite, by milliseconds: the driver alone looks again every 150 ms.
/// </summary>
/// <remarks>
/// The driver keeps its connections in a pool and every query takes one: each is set once, when it is new. Setting it again
/// would cost more than the query, and would wait for a writer.
/// </remarks>
internal sealed class ReglagesSqlite : DbConnectionInterceptor
{
    private const string Attente = "PRAGMA busy_timeout=5000; ";
    private const string Ecriture = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; ";
    private const string Reglages = "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000;";
    private static readonly ConditionalWeakTable<object, object> Reglees = [];

    public static ReglagesSqlite Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (EstReglee(connection)) return;
        using var commande = connection.CreateCommand();
        commande.CommandText = Pour(connection);
        commande.ExecuteNonQuery();
        Retenir(connection);
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (EstReglee(connection)) return;
        await using var commande = connection.CreateCommand();
        commande.CommandText = Pour(connection);
        await commande.ExecuteNonQueryAsync(cancellationToken);
        Retenir(connection);
    }

    private static bool EstReglee(DbConnection connexion) => Reglees.TryGetValue(((SqliteConnection)connexion).Handle!, out _);

    private static void Retenir(DbConnection connexion) => Reglees.AddOrUpdate(((SqliteConnection)connexion).Handle!, Reglees);

    // Entity Framework asks in read-only mode whether the file exists; a restored one is not yet in WAL, and could not be put in it then.
    private static string Pour(DbConnection connexion) =>
        Attente + (new SqliteConnectionStringBuilder(connexion.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Reglages : Ecriture + Reglages);
}
