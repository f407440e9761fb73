using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Relais.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AjouterTerritoires : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "territoires_contrat_de_ville",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    debut_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    fin_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    themes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_contrat_de_ville", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territoires_correspondance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code2024 = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    code2015 = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    statut = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_correspondance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territoires_quartier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    generation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    nom_normalise = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    valide_du_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valide_au_le = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_quartier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territoires_tampon",
                columns: table => new
                {
                    nom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valeur = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_tampon", x => x.nom);
                });

            migrationBuilder.CreateTable(
                name: "territoires_poche",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contrat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    delimitation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_poche", x => x.id);
                    table.ForeignKey(
                        name: "fk_territoires_poche_territoires_contrat_de_ville_contrat_id",
                        column: x => x.contrat_id,
                        principalTable: "territoires_contrat_de_ville",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territoires_commune_du_quartier",
                columns: table => new
                {
                    rang = table.Column<int>(type: "INTEGER", nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_insee = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    siren = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_commune_du_quartier", x => new { x.quartier_id, x.rang });
                    table.ForeignKey(
                        name: "fk_territoires_commune_du_quartier_territoires_quartier_quartier_id",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "territoires_contour",
                columns: table => new
                {
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wkb = table.Column<byte[]>(type: "BLOB", nullable: false),
                    surface_ha = table.Column<double>(type: "REAL", nullable: false),
                    centre_longitude = table.Column<double>(type: "REAL", nullable: false),
                    centre_latitude = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_contour", x => x.quartier_id);
                    table.ForeignKey(
                        name: "fk_territoires_contour_territoires_quartier_quartier_id",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territoires_quartier_du_contrat",
                columns: table => new
                {
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contrat_de_ville_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_quartier_du_contrat", x => new { x.contrat_de_ville_id, x.quartier_id });
                    table.ForeignKey(
                        name: "fk_territoires_quartier_du_contrat_quartier_quartier_id",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_territoires_quartier_du_contrat_territoires_contrat_de_ville_contrat_de_ville_id",
                        column: x => x.contrat_de_ville_id,
                        principalTable: "territoires_contrat_de_ville",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_territoires_commune_du_quartier_code_insee",
                table: "territoires_commune_du_quartier",
                column: "code_insee");

            migrationBuilder.CreateIndex(
                name: "ix_territoires_contrat_de_ville_departement_code_code",
                table: "territoires_contrat_de_ville",
                columns: new[] { "departement_code", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territoires_correspondance_code2015",
                table: "territoires_correspondance",
                column: "code2015");

            migrationBuilder.CreateIndex(
                name: "ix_territoires_correspondance_code2024_code2015",
                table: "territoires_correspondance",
                columns: new[] { "code2024", "code2015" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territoires_poche_contrat_id",
                table: "territoires_poche",
                column: "contrat_id");

            migrationBuilder.CreateIndex(
                name: "ix_territoires_quartier_code",
                table: "territoires_quartier",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territoires_quartier_departement_code_generation_nom_normalise",
                table: "territoires_quartier",
                columns: new[] { "departement_code", "generation", "nom_normalise" });

            migrationBuilder.CreateIndex(
                name: "ix_territoires_quartier_du_contrat_quartier_id",
                table: "territoires_quartier_du_contrat",
                column: "quartier_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "territoires_commune_du_quartier");

            migrationBuilder.DropTable(
                name: "territoires_contour");

            migrationBuilder.DropTable(
                name: "territoires_correspondance");

            migrationBuilder.DropTable(
                name: "territoires_poche");

            migrationBuilder.DropTable(
                name: "territoires_quartier_du_contrat");

            migrationBuilder.DropTable(
                name: "territoires_tampon");

            migrationBuilder.DropTable(
                name: "territoires_quartier");

            migrationBuilder.DropTable(
                name: "territoires_contrat_de_ville");
        }
    }
}
