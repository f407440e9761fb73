using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Travaux;

namespace Relais.Migrations.Sqlite.Migrations;

/// <summary>The schedule of the jobs: tables of Quartz, outside the model.</summary>
[DbContext(typeof(DonneesRelais))]
[Migration("20261124000200_PlanifierLesTravaux")]
public sealed class PlanifierLesTravaux : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(TablesDeQuartz.Creation());

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(TablesDeQuartz.Suppression());
}
