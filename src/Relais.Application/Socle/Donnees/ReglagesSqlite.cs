using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Relais.Application.Socle.Donnees;

/// <summary>Settings of each SQLite connection: a committed write survives a power cut, readers do not wait for writers.</summary>
internal sealed class ReglagesSqlite : DbConnectionInterceptor
{
    private const string Reglages = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000;";

    public static ReglagesSqlite Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var commande = connection.CreateCommand();
        commande.CommandText = Reglages;
        commande.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var commande = connection.CreateCommand();
        commande.CommandText = Reglages;
        await commande.ExecuteNonQueryAsync(cancellationToken);
    }
}
