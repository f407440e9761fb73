using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Relais.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class NommerLesClesDeProtection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_data_protection_keys",
                table: "data_protection_keys");

            migrationBuilder.RenameTable(
                name: "data_protection_keys",
                newName: "socle_cle_de_protection");

            migrationBuilder.AddPrimaryKey(
                name: "pk_socle_cle_de_protection",
                table: "socle_cle_de_protection",
                column: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_socle_cle_de_protection",
                table: "socle_cle_de_protection");

            migrationBuilder.RenameTable(
                name: "socle_cle_de_protection",
                newName: "data_protection_keys");

            migrationBuilder.AddPrimaryKey(
                name: "pk_data_protection_keys",
                table: "data_protection_keys",
                column: "id");
        }
    }
}
