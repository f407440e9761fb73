using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Relais.Application.Socle.Donnees;

/// <summary>Tells a broken uniqueness (the row is already there) from any other failed write, on both databases.</summary>
public static class ViolationDUnicite
{
    private const int CleSqlite = 1555;
    private const int UniqueSqlite = 2067;

    public static bool EstUneViolationDUnicite(this DbUpdateException erreur) => erreur.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is CleSqlite or UniqueSqlite,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };
}
