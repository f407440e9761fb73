using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Relais.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initiale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "habilitations_agent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    prenom = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    nom_de_famille = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    courriel = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    desactivation_le = table.Column<DateOnly>(type: "date", nullable: true),
                    desactivation_motif = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_agent", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    security_stamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    phone_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_compte", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rapports_modele",
                columns: table => new
                {
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    rubriques = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    jour_limite = table.Column<int>(type: "integer", nullable: false),
                    service = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_modele", x => x.departement_code);
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_reglages",
                columns: table => new
                {
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    delai_de_reponse = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_proposition_reglages", x => x.departement_code);
                });

            migrationBuilder.CreateTable(
                name: "socle_cle_de_protection",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    xml = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_socle_cle_de_protection", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "socle_operation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mission = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    nom = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    motif = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_socle_operation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territoires_contrat_de_ville",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    debut_le = table.Column<DateOnly>(type: "date", nullable: false),
                    fin_le = table.Column<DateOnly>(type: "date", nullable: false),
                    themes = table.Column<string[]>(type: "character varying(200)[]", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_contrat_de_ville", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territoires_correspondance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code2024 = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    code2015 = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    statut = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_correspondance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territoires_quartier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    generation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    nom_normalise = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    valide_du_le = table.Column<DateOnly>(type: "date", nullable: false),
                    valide_au_le = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_quartier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "territoires_tampon",
                columns: table => new
                {
                    nom = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    valeur = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_tampon", x => x.nom);
                });

            migrationBuilder.CreateTable(
                name: "veille_theme",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    libelle = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    ordre = table.Column<int>(type: "integer", nullable: false),
                    est_actif = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_theme", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_interim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    remplace_id = table.Column<Guid>(type: "uuid", nullable: false),
                    remplacant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    debut_le = table.Column<DateOnly>(type: "date", nullable: false),
                    fin_le = table.Column<DateOnly>(type: "date", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    debut_le = table.Column<DateOnly>(type: "date", nullable: false),
                    fin_le = table.Column<DateOnly>(type: "date", nullable: true),
                    thematiques = table.Column<string[]>(type: "character varying(100)[]", maxLength: 2000, nullable: false)
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
                name: "habilitations_lien_d_acces",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    empreinte = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    expire_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    eteint_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_lien_d_acces", x => x.id);
                    table.ForeignKey(
                        name: "fk_habilitations_lien_d_acces_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ouverte_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    vue_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    fermee_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    moyen = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    appareil = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_habilitations_session_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: false),
                    le = table.Column<DateOnly>(type: "date", nullable: false),
                    sans_reponse = table.Column<int>(type: "integer", nullable: false),
                    sans_execution = table.Column<int>(type: "integer", nullable: false),
                    reponses = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_proposition_message", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_proposition_message_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rapports_rapport",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    auteur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    mois = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    etat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    niveau_choisi = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    echeance = table.Column<DateOnly>(type: "date", nullable: false),
                    premiere_transmission_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    transmis_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    vise_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "socle_envoi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    canal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    destinataire = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    agent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adresse = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    modele = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    objet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    etape = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ecrit_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    du_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    etat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    essais = table.Column<int>(type: "integer", nullable: false),
                    jeton = table.Column<Guid>(type: "uuid", nullable: true),
                    bail_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    parvenu_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_socle_envoi", x => x.id);
                    table.ForeignKey(
                        name: "fk_socle_envoi_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte_attribut",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    claim_value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
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
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    donnees = table.Column<string>(type: "jsonb", nullable: false)
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
                    login_provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    provider_display_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_compte_fournisseur", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_habilitations_compte_fournisseur_habilitations_compte_user_",
                        column: x => x.user_id,
                        principalTable: "habilitations_compte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_compte_jeton",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    value = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
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
                    operation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rang = table.Column<int>(type: "integer", nullable: false),
                    nom = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    objet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    donnees = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false)
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
                name: "territoires_poche",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contrat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    delimitation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
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
                name: "rapports_proposition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false),
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    auteur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    quartier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    theme_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    objet = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    texte = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    effet_attendu = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    destinataire_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    destinataire_precision = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    cout = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    souhaitee_pour_le = table.Column<DateOnly>(type: "date", nullable: true),
                    demandeurs = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    deposee_le = table.Column<DateOnly>(type: "date", nullable: false),
                    etat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    etat_depuis_le = table.Column<DateOnly>(type: "date", nullable: false),
                    attendue_le = table.Column<DateOnly>(type: "date", nullable: true),
                    repondue_le = table.Column<DateOnly>(type: "date", nullable: true),
                    reponse_etat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reponse_le = table.Column<DateOnly>(type: "date", nullable: true),
                    reponse_par_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reponse_motif = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    reponse_part_publique = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    engagement_pilote = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    engagement_echeance = table.Column<DateOnly>(type: "date", nullable: true),
                    saisine_service = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    saisine_reponse_attendue_le = table.Column<DateOnly>(type: "date", nullable: true),
                    saisine_reponse = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    realisation_le = table.Column<DateOnly>(type: "date", nullable: true),
                    realisation_preuve = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    realisation_lien = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    realisation_piece_id = table.Column<Guid>(type: "uuid", nullable: true),
                    retour = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: true),
                    a_rendre_depuis_le = table.Column<DateOnly>(type: "date", nullable: true),
                    est_a_annoncer = table.Column<bool>(type: "boolean", nullable: false),
                    rappelee_le = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_proposition", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_proposition_habilitations_agent_auteur_id",
                        column: x => x.auteur_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rapports_proposition_quartier_quartier_id",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territoires_commune_du_quartier",
                columns: table => new
                {
                    rang = table.Column<int>(type: "integer", nullable: false),
                    quartier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code_insee = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    siren = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_commune_du_quartier", x => new { x.quartier_id, x.rang });
                    table.ForeignKey(
                        name: "fk_territoires_commune_du_quartier_territoires_quartier_quarti",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "territoires_contour",
                columns: table => new
                {
                    quartier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wkb = table.Column<byte[]>(type: "bytea", nullable: false),
                    surface_ha = table.Column<double>(type: "double precision", nullable: false),
                    centre_longitude = table.Column<double>(type: "double precision", nullable: false),
                    centre_latitude = table.Column<double>(type: "double precision", nullable: false)
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
                    quartier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contrat_de_ville_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                        name: "fk_territoires_quartier_du_contrat_territoires_contrat_de_vill",
                        column: x => x.contrat_de_ville_id,
                        principalTable: "territoires_contrat_de_ville",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "veille_observation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false),
                    departement_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    quartier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    commune_code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    nature = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    theme_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    texte = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    observe_le = table.Column<DateOnly>(type: "date", nullable: false),
                    saisie_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    auteur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    niveau = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    fiabilite = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    lieu = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    point_latitude = table.Column<double>(type: "double precision", nullable: true),
                    point_longitude = table.Column<double>(type: "double precision", nullable: true),
                    acteur_structure = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    acteur_fonction = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    suite_de_id = table.Column<Guid>(type: "uuid", nullable: true),
                    retrait_le = table.Column<DateOnly>(type: "date", nullable: true),
                    retrait_motif = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    rang = table.Column<long>(type: "bigint", nullable: false),
                    racines = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false)
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
                name: "habilitations_quartier_confie",
                columns: table => new
                {
                    quartier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lettre_de_mission_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_quartier_confie", x => new { x.lettre_de_mission_id, x.quartier_id });
                    table.ForeignKey(
                        name: "fk_habilitations_quartier_confie_habilitations_lettre_de_missi",
                        column: x => x.lettre_de_mission_id,
                        principalTable: "habilitations_lettre_de_mission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_cliche",
                columns: table => new
                {
                    rapport_id = table.Column<Guid>(type: "uuid", nullable: false),
                    numero = table.Column<int>(type: "integer", nullable: false),
                    transmis_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    contenu = table.Column<string>(type: "character varying(4000000)", maxLength: 4000000, nullable: false),
                    empreinte = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
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
                    rapport_id = table.Column<Guid>(type: "uuid", nullable: false),
                    element_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    rapport_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rang = table.Column<int>(type: "integer", nullable: false),
                    genre = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    quartier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    libelle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rapport_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section_rang = table.Column<int>(type: "integer", nullable: false),
                    ordre = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    libelle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    est_prescrite = table.Column<bool>(type: "boolean", nullable: false),
                    texte = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    texte_compose = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    rien_a_signaler = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "socle_tentative",
                columns: table => new
                {
                    envoi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    numero = table.Column<int>(type: "integer", nullable: false),
                    debut_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    fin_a = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    resultat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    detail = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_socle_tentative", x => new { x.envoi_id, x.numero });
                    table.ForeignKey(
                        name: "fk_socle_tentative_socle_envoi_envoi_id",
                        column: x => x.envoi_id,
                        principalTable: "socle_envoi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_piece",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    type = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    contenu = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_proposition_piece", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_proposition_piece_proposition_proposition_id",
                        column: x => x.proposition_id,
                        principalTable: "rapports_proposition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_remise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    le = table.Column<DateOnly>(type: "date", nullable: false),
                    a = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_proposition_remise", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_proposition_remise_proposition_proposition_id",
                        column: x => x.proposition_id,
                        principalTable: "rapports_proposition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_source",
                columns: table => new
                {
                    proposition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nature = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    objet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    libelle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_proposition_source", x => new { x.proposition_id, x.nature, x.objet_id });
                    table.ForeignKey(
                        name: "fk_rapports_proposition_source_proposition_proposition_id",
                        column: x => x.proposition_id,
                        principalTable: "rapports_proposition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "veille_photo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    observation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordre = table.Column<int>(type: "integer", nullable: false),
                    largeur = table.Column<int>(type: "integer", nullable: false),
                    hauteur = table.Column<int>(type: "integer", nullable: false),
                    octets = table.Column<int>(type: "integer", nullable: false),
                    empreinte = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
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
                name: "rapports_annotation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rapport_id = table.Column<Guid>(type: "uuid", nullable: false),
                    texte_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reponse_a = table.Column<Guid>(type: "uuid", nullable: true),
                    auteur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    a = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    texte = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "veille_photo_contenu",
                columns: table => new
                {
                    photo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jpeg = table.Column<byte[]>(type: "bytea", nullable: false)
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
                name: "ix_habilitations_lien_d_acces_agent_id",
                table: "habilitations_lien_d_acces",
                column: "agent_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_lien_d_acces_empreinte",
                table: "habilitations_lien_d_acces",
                column: "empreinte",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_quartier_confie_quartier_id",
                table: "habilitations_quartier_confie",
                column: "quartier_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_session_agent_id",
                table: "habilitations_session",
                column: "agent_id");

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
                name: "ix_rapports_proposition_attendue_le",
                table: "rapports_proposition",
                column: "attendue_le");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_auteur_id_deposee_le",
                table: "rapports_proposition",
                columns: new[] { "auteur_id", "deposee_le" });

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_departement_code_etat_deposee_le",
                table: "rapports_proposition",
                columns: new[] { "departement_code", "etat", "deposee_le" });

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_est_a_annoncer",
                table: "rapports_proposition",
                column: "est_a_annoncer");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_quartier_id_deposee_le",
                table: "rapports_proposition",
                columns: new[] { "quartier_id", "deposee_le" });

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_message_agent_id_le",
                table: "rapports_proposition_message",
                columns: new[] { "agent_id", "le" });

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_piece_proposition_id",
                table: "rapports_proposition_piece",
                column: "proposition_id");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_remise_proposition_id",
                table: "rapports_proposition_remise",
                column: "proposition_id");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_proposition_source_objet_id",
                table: "rapports_proposition_source",
                column: "objet_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_socle_envoi_agent_id_canal_ecrit_a",
                table: "socle_envoi",
                columns: new[] { "agent_id", "canal", "ecrit_a" });

            migrationBuilder.CreateIndex(
                name: "ix_socle_envoi_canal_etat_du_a",
                table: "socle_envoi",
                columns: new[] { "canal", "etat", "du_a" });

            migrationBuilder.CreateIndex(
                name: "ix_socle_envoi_jeton",
                table: "socle_envoi",
                column: "jeton");

            migrationBuilder.CreateIndex(
                name: "ix_socle_envoi_objet_id_etape_canal_destinataire",
                table: "socle_envoi",
                columns: new[] { "objet_id", "etape", "canal", "destinataire" },
                unique: true);

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
                name: "ix_territoires_quartier_departement_code_generation_nom_normal",
                table: "territoires_quartier",
                columns: new[] { "departement_code", "generation", "nom_normalise" });

            migrationBuilder.CreateIndex(
                name: "ix_territoires_quartier_du_contrat_quartier_id",
                table: "territoires_quartier_du_contrat",
                column: "quartier_id");

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
                name: "habilitations_lien_d_acces");

            migrationBuilder.DropTable(
                name: "habilitations_quartier_confie");

            migrationBuilder.DropTable(
                name: "habilitations_session");

            migrationBuilder.DropTable(
                name: "rapports_annotation");

            migrationBuilder.DropTable(
                name: "rapports_cliche");

            migrationBuilder.DropTable(
                name: "rapports_element_ecarte");

            migrationBuilder.DropTable(
                name: "rapports_modele");

            migrationBuilder.DropTable(
                name: "rapports_proposition_message");

            migrationBuilder.DropTable(
                name: "rapports_proposition_piece");

            migrationBuilder.DropTable(
                name: "rapports_proposition_reglages");

            migrationBuilder.DropTable(
                name: "rapports_proposition_remise");

            migrationBuilder.DropTable(
                name: "rapports_proposition_source");

            migrationBuilder.DropTable(
                name: "rapports_section");

            migrationBuilder.DropTable(
                name: "socle_cle_de_protection");

            migrationBuilder.DropTable(
                name: "socle_evenement");

            migrationBuilder.DropTable(
                name: "socle_tentative");

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
                name: "veille_photo_contenu");

            migrationBuilder.DropTable(
                name: "habilitations_compte");

            migrationBuilder.DropTable(
                name: "habilitations_lettre_de_mission");

            migrationBuilder.DropTable(
                name: "rapports_texte");

            migrationBuilder.DropTable(
                name: "rapports_proposition");

            migrationBuilder.DropTable(
                name: "socle_operation");

            migrationBuilder.DropTable(
                name: "socle_envoi");

            migrationBuilder.DropTable(
                name: "territoires_contrat_de_ville");

            migrationBuilder.DropTable(
                name: "veille_photo");

            migrationBuilder.DropTable(
                name: "rapports_rapport");

            migrationBuilder.DropTable(
                name: "territoires_quartier");

            migrationBuilder.DropTable(
                name: "veille_observation");

            migrationBuilder.DropTable(
                name: "habilitations_agent");

            migrationBuilder.DropTable(
                name: "veille_theme");
        }
    }
}
