using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Relais.Application.Socle.Donnees;

/// <summary>
/// Many rows of one table at once, inside the current transaction: PostgreSQL's binary COPY, SQLite's prepared insert.
/// Columns, converters and types are those of the model; nothing is tracked, and no owned rows are written.
/// </summary>
public static class EcritureEnMasse
{
    /// <exception cref="InvalidOperationException">There is no transaction: rows written in bulk are all or nothing.</exception>
    public static Task AjouterEnMasseAsync<T>(this DonneesRelais donnees, IReadOnlyCollection<T> lignes, CancellationToken annulation)
        where T : class => lignes.Count == 0 ? Task.CompletedTask : donnees.AjouterEnMasseAsync(AsyncEnumerable.Repeat(lignes, 1), annulation);

    /// <summary>The same, lot after lot, as the source gives them.</summary>
    /// <exception cref="InvalidOperationException">There is no transaction: rows written in bulk are all or nothing.</exception>
    public static async Task AjouterEnMasseAsync<T>(this DonneesRelais donnees, IAsyncEnumerable<IReadOnlyCollection<T>> lots, CancellationToken annulation)
        where T : class
    {
        var transaction = donnees.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Une écriture en masse demande une transaction.");
        var entite = donnees.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} n’est pas au modèle.");
        var table = Proteger(entite.GetTableName()!);
        List<ColonneEcrite> colonnes = [.. entite.GetProperties().Select(ColonneEcrite.De)];
        if (transaction.Connection is NpgsqlConnection postgres) await CopierAsync(postgres, table, colonnes, lots, annulation);
        else await InsererAsync((SqliteTransaction)transaction, table, colonnes, lots, annulation);
    }

    private static async Task CopierAsync<T>(NpgsqlConnection connexion, string table, List<ColonneEcrite> colonnes, IAsyncEnumerable<IReadOnlyCollection<T>> lots, CancellationToken annulation)
    {
        await using var copie = await connexion.BeginBinaryImportAsync($"COPY {table} ({string.Join(", ", colonnes.Select(c => Proteger(c.Nom)))}) FROM STDIN (FORMAT BINARY)", annulation);
        await foreach (var lot in lots.WithCancellation(annulation))
        {
            foreach (var ligne in lot)
            {
                await copie.StartRowAsync(annulation);
                foreach (var colonne in colonnes)
                {
                    if (colonne.Lire(ligne!) is { } valeur) await copie.WriteAsync(valeur, colonne.Type, annulation);
                    else await copie.WriteNullAsync(annulation);
                }
            }
        }

        await copie.CompleteAsync(annulation);
    }

    private static async Task InsererAsync<T>(SqliteTransaction transaction, string table, List<ColonneEcrite> colonnes, IAsyncEnumerable<IReadOnlyCollection<T>> lots, CancellationToken annulation)
    {
        await using var commande = transaction.Connection!.CreateCommand();
        commande.Transaction = transaction;
#pragma warning disable CA2100 // Table and column names come from the model, values are parameters.
        commande.CommandText = $"INSERT INTO {table} ({string.Join(", ", colonnes.Select(c => Proteger(c.Nom)))}) VALUES ({string.Join(", ", colonnes.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < colonnes.Count; i++) commande.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        await commande.PrepareAsync(annulation);
        await foreach (var lot in lots.WithCancellation(annulation))
        {
            foreach (var ligne in lot)
            {
                for (var i = 0; i < colonnes.Count; i++) commande.Parameters[i].Value = colonnes[i].Lire(ligne!) ?? DBNull.Value;
                await commande.ExecuteNonQueryAsync(annulation);
            }
        }
    }

    private static string Proteger(string nom) => $"\"{nom.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <param name="Nom">Column.</param>
    /// <param name="Type">Store type without its length (<c>uuid</c>, <c>character varying</c>).</param>
    /// <param name="Lire">The value of a row, as the provider takes it.</param>
    private sealed record ColonneEcrite(string Nom, string Type, Func<object, object?> Lire)
    {
        public static ColonneEcrite De(IProperty propriete)
        {
            var (accesseur, correspondance) = (propriete.GetGetter(), propriete.GetRelationalTypeMapping());
            var conversion = correspondance.Converter?.ConvertToProvider;
            return new(
                propriete.GetColumnName(),
                correspondance.StoreTypeNameBase,
                ligne => accesseur.GetClrValue(ligne) is { } valeur ? conversion?.Invoke(valeur) ?? valeur : null);
        }
    }
}
