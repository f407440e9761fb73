using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Relais.Application.Socle.Donnees;

namespace Relais.Migrations.Postgres.Migrations;

/// <summary>The full-text index of the observations: GIN over the stems, as they are (no dictionary, no parsing).</summary>
[DbContext(typeof(DonneesRelais))]
[Migration("20261124000100_IndexerLaRecherche")]
public sealed class IndexerLaRecherche : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            ALTER TABLE veille_observation ADD COLUMN recherche tsvector
              GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(racines, ' '), ''))) STORED;
            CREATE INDEX ix_veille_observation_recherche ON veille_observation USING gin (recherche);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP INDEX ix_veille_observation_recherche; ALTER TABLE veille_observation DROP COLUMN recherche;");
    }
}
