using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Relais.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AjouterRapports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "rapports_modele",
                columns: table => new
                {
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rubriques = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    jour_limite = table.Column<int>(type: "INTEGER", nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_modele", x => x.departement_code);
                });

            migrationBuilder.CreateTable(
                name: "rapports_rapport",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    mois = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    etat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    niveau_choisi = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    echeance = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    premiere_transmission_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    transmis_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    vise_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_rapport", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_rapport_habilitations_agent_auteur_id",
                        column: x => x.auteur_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rapports_cliche",
                columns: table => new
                {
                    rapport_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    numero = table.Column<int>(type: "INTEGER", nullable: false),
                    transmis_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    contenu = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_cliche", x => new { x.rapport_id, x.numero });
                    table.ForeignKey(
                        name: "fk_rapports_cliche_rapports_rapport_rapport_id",
                        column: x => x.rapport_id,
                        principalTable: "rapports_rapport",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_element_ecarte",
                columns: table => new
                {
                    rapport_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    element_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_element_ecarte", x => new { x.rapport_id, x.element_id });
                    table.ForeignKey(
                        name: "fk_rapports_element_ecarte_rapports_rapport_rapport_id",
                        column: x => x.rapport_id,
                        principalTable: "rapports_rapport",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_section",
                columns: table => new
                {
                    rapport_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rang = table.Column<int>(type: "INTEGER", nullable: false),
                    genre = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_section", x => new { x.rapport_id, x.rang });
                    table.ForeignKey(
                        name: "fk_rapports_section_rapports_rapport_rapport_id",
                        column: x => x.rapport_id,
                        principalTable: "rapports_rapport",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_texte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rapport_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section_rang = table.Column<int>(type: "INTEGER", nullable: false),
                    ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    est_prescrite = table.Column<bool>(type: "INTEGER", nullable: false),
                    texte = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    texte_compose = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    rien_a_signaler = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_texte", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_texte_rapports_rapport_rapport_id",
                        column: x => x.rapport_id,
                        principalTable: "rapports_rapport",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_annotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rapport_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    texte_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reponse_a = table.Column<Guid>(type: "TEXT", nullable: true),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    texte = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_annotation", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_annotation_habilitations_agent_auteur_id",
                        column: x => x.auteur_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rapports_annotation_rapports_rapport_rapport_id",
                        column: x => x.rapport_id,
                        principalTable: "rapports_rapport",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_rapports_annotation_rapports_texte_texte_id",
                        column: x => x.texte_id,
                        principalTable: "rapports_texte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_rapports_annotation_auteur_id",
                table: "rapports_annotation",
                column: "auteur_id");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_annotation_rapport_id",
                table: "rapports_annotation",
                column: "rapport_id");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_annotation_texte_id",
                table: "rapports_annotation",
                column: "texte_id");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_rapport_auteur_id_mois",
                table: "rapports_rapport",
                columns: new[] { "auteur_id", "mois" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rapports_rapport_departement_code_mois",
                table: "rapports_rapport",
                columns: new[] { "departement_code", "mois" });

            migrationBuilder.CreateIndex(
                name: "ix_rapports_section_quartier_id",
                table: "rapports_section",
                column: "quartier_id");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_texte_rapport_id_section_rang_ordre",
                table: "rapports_texte",
                columns: new[] { "rapport_id", "section_rang", "ordre" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "rapports_annotation");

            migrationBuilder.DropTable(
                name: "rapports_cliche");

            migrationBuilder.DropTable(
                name: "rapports_element_ecarte");

            migrationBuilder.DropTable(
                name: "rapports_modele");

            migrationBuilder.DropTable(
                name: "rapports_section");

            migrationBuilder.DropTable(
                name: "rapports_texte");

            migrationBuilder.DropTable(
                name: "rapports_rapport");
        }
    }
}
