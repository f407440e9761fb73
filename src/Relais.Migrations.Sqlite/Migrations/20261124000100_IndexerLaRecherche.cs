using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Relais.Application.Socle.Donnees;

namespace Relais.Migrations.Sqlite.Migrations;

/// <summary>
/// The full-text index of the observations: FTS5 over the stems, keyed by rank, kept by triggers. It holds no text of its own.
/// SQLite drops the triggers when a later migration rebuilds the table: that migration must create them again.
/// </summary>
[DbContext(typeof(DonneesRelais))]
[Migration("20261124000100_IndexerLaRecherche")]
public sealed class IndexerLaRecherche : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE VIRTUAL TABLE veille_recherche USING fts5(racines, content='', contentless_delete=1, detail=none, tokenize='ascii');
            """);
        migrationBuilder.Sql("INSERT INTO veille_recherche(rowid, racines) SELECT rang, racines FROM veille_observation ORDER BY rang;");
        migrationBuilder.Sql("""
            CREATE TRIGGER veille_recherche_apres_ajout AFTER INSERT ON veille_observation BEGIN
              INSERT INTO veille_recherche(rowid, racines) VALUES (new.rang, new.racines);
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER veille_recherche_apres_changement AFTER UPDATE OF rang, racines ON veille_observation BEGIN
              DELETE FROM veille_recherche WHERE rowid = old.rang;
              INSERT INTO veille_recherche(rowid, racines) VALUES (new.rang, new.racines);
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER veille_recherche_apres_suppression AFTER DELETE ON veille_observation BEGIN
              DELETE FROM veille_recherche WHERE rowid = old.rang;
            END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER veille_recherche_apres_ajout; DROP TRIGGER veille_recherche_apres_changement; DROP TRIGGER veille_recherche_apres_suppression;");
        migrationBuilder.Sql("DROP TABLE veille_recherche;");
    }
}
