using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Relais.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AjouterVeille : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "veille_theme",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    est_actif = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_theme", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "veille_observation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    commune_code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    nature = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    theme_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    texte = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    observe_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    saisie_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    fiabilite = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    lieu = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    point_latitude = table.Column<double>(type: "REAL", nullable: true),
                    point_longitude = table.Column<double>(type: "REAL", nullable: true),
                    acteur_structure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    acteur_fonction = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    suite_de_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    retrait_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retrait_motif = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    rang = table.Column<long>(type: "INTEGER", nullable: false),
                    racines = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_observation", x => x.id);
                    table.ForeignKey(
                        name: "fk_veille_observation_veille_observation_suite_de_id",
                        column: x => x.suite_de_id,
                        principalTable: "veille_observation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veille_observation_veille_theme_theme_code",
                        column: x => x.theme_code,
                        principalTable: "veille_theme",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "veille_photo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    observation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    largeur = table.Column<int>(type: "INTEGER", nullable: false),
                    hauteur = table.Column<int>(type: "INTEGER", nullable: false),
                    octets = table.Column<int>(type: "INTEGER", nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_photo", x => x.id);
                    table.ForeignKey(
                        name: "fk_veille_photo_veille_observation_observation_id",
                        column: x => x.observation_id,
                        principalTable: "veille_observation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "veille_photo_contenu",
                columns: table => new
                {
                    photo_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jpeg = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_photo_contenu", x => x.photo_id);
                    table.ForeignKey(
                        name: "fk_veille_photo_contenu_veille_photo_photo_id",
                        column: x => x.photo_id,
                        principalTable: "veille_photo",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "veille_theme",
                columns: new[] { "code", "est_actif", "libelle", "ordre" },
                values: new object[,]
                {
                    { "acces-aux-droits", true, "Accès aux droits", 9 },
                    { "autre", true, "Autre", 20 },
                    { "cadre-de-vie", true, "Propreté et cadre de vie", 2 },
                    { "commerces", true, "Commerces et services", 13 },
                    { "culture", true, "Culture", 16 },
                    { "education", true, "Éducation", 6 },
                    { "egalite", true, "Égalité femmes-hommes", 17 },
                    { "emploi", true, "Emploi et insertion", 7 },
                    { "jeunesse", true, "Jeunesse", 5 },
                    { "laicite", true, "Laïcité et valeurs de la République", 18 },
                    { "logement", true, "Logement et bailleurs", 3 },
                    { "mobilites", true, "Mobilités", 14 },
                    { "numerique", true, "Numérique", 10 },
                    { "participation", true, "Participation des habitants", 12 },
                    { "renovation", true, "Rénovation urbaine", 4 },
                    { "sante", true, "Accès aux soins", 8 },
                    { "sport", true, "Sport", 15 },
                    { "tranquillite", true, "Tranquillité publique", 1 },
                    { "transition", true, "Transition écologique", 19 },
                    { "vie-associative", true, "Vie associative", 11 }
                });

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_auteur_id_rang",
                table: "veille_observation",
                columns: new[] { "auteur_id", "rang" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_departement_code_rang",
                table: "veille_observation",
                columns: new[] { "departement_code", "rang" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_quartier_id_rang",
                table: "veille_observation",
                columns: new[] { "quartier_id", "rang" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_rang",
                table: "veille_observation",
                column: "rang",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_suite_de_id",
                table: "veille_observation",
                column: "suite_de_id");

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_theme_code_departement_code_rang",
                table: "veille_observation",
                columns: new[] { "theme_code", "departement_code", "rang" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_photo_observation_id_empreinte",
                table: "veille_photo",
                columns: new[] { "observation_id", "empreinte" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "veille_photo_contenu");

            migrationBuilder.DropTable(
                name: "veille_photo");

            migrationBuilder.DropTable(
                name: "veille_observation");

            migrationBuilder.DropTable(
                name: "veille_theme");
        }
    }
}
