using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Relais.Migrations.Postgres.Migrations
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

            migrationBuilder.AlterColumn<string>(
                name: "xml",
                table: "socle_cle_de_protection",
                type: "character varying(8000)",
                maxLength: 8000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldNullable: true);

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

            migrationBuilder.AlterColumn<string>(
                name: "xml",
                table: "data_protection_keys",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(8000)",
                oldMaxLength: 8000,
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_data_protection_keys",
                table: "data_protection_keys",
                column: "id");
        }
    }
}
