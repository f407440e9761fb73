using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Relais.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initiale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    xml = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_agent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    prenom = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    nom_de_famille = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    courriel = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    desactivation_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    desactivation_motif = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_agent", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_compte", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "socle_operation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mission = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    motif = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_socle_operation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_interim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    remplace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    remplacant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    debut_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    fin_le = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_interim", x => x.id);
                    table.ForeignKey(
                        name: "fk_habilitations_interim_habilitations_agent_remplacant_id",
                        column: x => x.remplacant_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_habilitations_interim_habilitations_agent_remplace_id",
                        column: x => x.remplace_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_lettre_de_mission",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    debut_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    fin_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    thematiques = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_lettre_de_mission", x => x.id);
                    table.ForeignKey(
                        name: "fk_habilitations_lettre_de_mission_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte_attribut",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_compte_attribut", x => x.id);
                    table.ForeignKey(
                        name: "fk_habilitations_compte_attribut_habilitations_compte_user_id",
                        column: x => x.user_id,
                        principalTable: "habilitations_compte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte_cle",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    donnees = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_compte_cle", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_habilitations_compte_cle_habilitations_compte_user_id",
                        column: x => x.user_id,
                        principalTable: "habilitations_compte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte_fournisseur",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_compte_fournisseur", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_habilitations_compte_fournisseur_habilitations_compte_user_id",
                        column: x => x.user_id,
                        principalTable: "habilitations_compte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte_jeton",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_compte_jeton", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_habilitations_compte_jeton_habilitations_compte_user_id",
                        column: x => x.user_id,
                        principalTable: "habilitations_compte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "socle_evenement",
                columns: table => new
                {
                    operation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rang = table.Column<int>(type: "INTEGER", nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    objet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    donnees = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_socle_evenement", x => new { x.operation_id, x.rang });
                    table.ForeignKey(
                        name: "fk_socle_evenement_operations_operation_id",
                        column: x => x.operation_id,
                        principalTable: "socle_operation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_quartier_confie",
                columns: table => new
                {
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lettre_de_mission_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_quartier_confie", x => new { x.lettre_de_mission_id, x.quartier_id });
                    table.ForeignKey(
                        name: "fk_habilitations_quartier_confie_habilitations_lettre_de_mission_lettre_de_mission_id",
                        column: x => x.lettre_de_mission_id,
                        principalTable: "habilitations_lettre_de_mission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_agent_courriel",
                table: "habilitations_agent",
                column: "courriel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_agent_departement_code_role",
                table: "habilitations_agent",
                columns: new[] { "departement_code", "role" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "habilitations_compte",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "habilitations_compte",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_compte_attribut_user_id",
                table: "habilitations_compte_attribut",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_compte_cle_user_id",
                table: "habilitations_compte_cle",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_compte_fournisseur_user_id",
                table: "habilitations_compte_fournisseur",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_interim_remplacant_id",
                table: "habilitations_interim",
                column: "remplacant_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_interim_remplace_id",
                table: "habilitations_interim",
                column: "remplace_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_lettre_de_mission_agent_id",
                table: "habilitations_lettre_de_mission",
                column: "agent_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_quartier_confie_quartier_id",
                table: "habilitations_quartier_confie",
                column: "quartier_id");

            migrationBuilder.CreateIndex(
                name: "ix_socle_evenement_objet_id",
                table: "socle_evenement",
                column: "objet_id");

            migrationBuilder.CreateIndex(
                name: "ix_socle_operation_a",
                table: "socle_operation",
                column: "a");

            migrationBuilder.CreateIndex(
                name: "ix_socle_operation_agent_id",
                table: "socle_operation",
                column: "agent_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "habilitations_compte_attribut");

            migrationBuilder.DropTable(
                name: "habilitations_compte_cle");

            migrationBuilder.DropTable(
                name: "habilitations_compte_fournisseur");

            migrationBuilder.DropTable(
                name: "habilitations_compte_jeton");

            migrationBuilder.DropTable(
                name: "habilitations_interim");

            migrationBuilder.DropTable(
                name: "habilitations_quartier_confie");

            migrationBuilder.DropTable(
                name: "socle_evenement");

            migrationBuilder.DropTable(
                name: "habilitations_compte");

            migrationBuilder.DropTable(
                name: "habilitations_lettre_de_mission");

            migrationBuilder.DropTable(
                name: "socle_operation");

            migrationBuilder.DropTable(
                name: "habilitations_agent");
        }
    }
}
