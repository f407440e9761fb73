using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Relais.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initiale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alertes_famille",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    exemples = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    est_active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_famille", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "alertes_gravite",
                columns: table => new
                {
                    niveau = table.Column<int>(type: "INTEGER", nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    consigne = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    delai_d_accuse = table.Column<int>(type: "INTEGER", nullable: false),
                    relances_au_plus = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_gravite", x => x.niveau);
                });

            migrationBuilder.CreateTable(
                name: "alertes_regle",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    familles = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    gravite_au_moins = table.Column<int>(type: "INTEGER", nullable: false),
                    quartiers = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    plage_jours = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    plage_de = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    plage_a = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    roles = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    agents = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    par_courriel = table.Column<bool>(type: "INTEGER", nullable: false),
                    par_sms = table.Column<bool>(type: "INTEGER", nullable: false),
                    est_active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_regle", x => x.id);
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
                name: "indicateurs_depot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contenu = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    depose_a = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_depot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicateurs_indicateur",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    definition = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    unite = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nature = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sens = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    producteur = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    niveau_le_plus_fin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    est_sommable = table.Column<bool>(type: "INTEGER", nullable: false),
                    regle_de_secret = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    seuil = table.Column<int>(type: "INTEGER", nullable: true),
                    rang_cle = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_indicateur", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "indicateurs_jeu",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    producteur = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    rang = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_jeu", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "rapports_modele",
                columns: table => new
                {
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rubriques = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    jour_limite = table.Column<int>(type: "INTEGER", nullable: false),
                    rappel_avant = table.Column<int>(type: "INTEGER", nullable: false),
                    relance_apres = table.Column<int>(type: "INTEGER", nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_modele", x => x.departement_code);
                });

            migrationBuilder.CreateTable(
                name: "rapports_mois",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    mois = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    cloture_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    cloture_motif = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    cloture_manquants = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_mois", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_reglages",
                columns: table => new
                {
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    delai_de_reponse = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_proposition_reglages", x => x.departement_code);
                });

            migrationBuilder.CreateTable(
                name: "socle_cle_de_protection",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    xml = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_socle_cle_de_protection", x => x.id);
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
                name: "territoires_contrat_de_ville",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "territoires_intercommunalite",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    siren = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territoires_intercommunalite", x => x.id);
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
                    valide_au_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    intercommunalites = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
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
                name: "veille_photo_en_attente",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    envoi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recue_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    largeur = table.Column<int>(type: "INTEGER", nullable: false),
                    hauteur = table.Column<int>(type: "INTEGER", nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    jpeg = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_photo_en_attente", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "veille_reglage_des_signaux",
                columns: table => new
                {
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    valeurs_fausses_alarmes_par_mois = table.Column<int>(type: "INTEGER", nullable: false),
                    valeurs_semaines_d_angle_mort = table.Column<int>(type: "INTEGER", nullable: false),
                    valeurs_semaines_de_sourdine = table.Column<int>(type: "INTEGER", nullable: false),
                    valeurs_repetitions_sans_reponse = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_reglage_des_signaux", x => x.departement_code);
                });

            migrationBuilder.CreateTable(
                name: "veille_releve",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    semaine_du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    releve_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    series_examinees = table.Column<int>(type: "INTEGER", nullable: false),
                    series_trop_courtes = table.Column<int>(type: "INTEGER", nullable: false),
                    quartiers_sans_regard = table.Column<int>(type: "INTEGER", nullable: false),
                    alarmes = table.Column<int>(type: "INTEGER", nullable: false),
                    ecartees = table.Column<int>(type: "INTEGER", nullable: false),
                    leves = table.Column<int>(type: "INTEGER", nullable: false),
                    en_sourdine = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_releve", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "veille_theme",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    est_actif = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_theme", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "alertes_alerte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    lieu = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    famille_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gravite = table.Column<int>(type: "INTEGER", nullable: false),
                    quoi = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    fait_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    connu_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    transmise_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    fiabilite = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bilan = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    deja_informes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    mesures_prises = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    risque = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    appui = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    prochain_point_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    etat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    accuse_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accuse_par_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    escalade_rang = table.Column<int>(type: "INTEGER", nullable: true),
                    escalade_due_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    cloture_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    cloture_par_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    cloture_issue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    cloture_enseignements = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_alerte", x => x.id);
                    table.ForeignKey(
                        name: "fk_alertes_alerte_alertes_famille_famille_code",
                        column: x => x.famille_code,
                        principalTable: "alertes_famille",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alertes_maillon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rang = table.Column<int>(type: "INTEGER", nullable: false),
                    fonction = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    numero = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    plage_jours = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    plage_de = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    plage_a = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_maillon", x => x.id);
                    table.ForeignKey(
                        name: "fk_alertes_maillon_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alertes_mobile",
                columns: table => new
                {
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mobile = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_mobile", x => x.agent_id);
                    table.ForeignKey(
                        name: "fk_alertes_mobile_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_adresse_de_calendrier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    creee_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoquee_a = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_adresse_de_calendrier", x => x.id);
                    table.ForeignKey(
                        name: "fk_habilitations_adresse_de_calendrier_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_attente_annoncee",
                columns: table => new
                {
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nature = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cle = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    nombre = table.Column<int>(type: "INTEGER", nullable: false),
                    etape = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_attente_annoncee", x => new { x.agent_id, x.nature, x.cle });
                    table.ForeignKey(
                        name: "fk_habilitations_attente_annoncee_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "habilitations_lien_d_acces",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expire_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    eteint_a = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                name: "habilitations_preference_de_recapitulatif",
                columns: table => new
                {
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rythme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    examinee_le = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_habilitations_preference_de_recapitulatif", x => x.agent_id);
                    table.ForeignKey(
                        name: "fk_habilitations_preference_de_recapitulatif_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "habilitations_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ouverte_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    vue_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    fermee_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    moyen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    appareil = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
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
                name: "indicateurs_tableau",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titre = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    introduction = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    quartiers = table.Column<string>(type: "TEXT", nullable: false),
                    indicateurs = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    modifie_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_tableau", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicateurs_tableau_habilitations_agent_auteur_id",
                        column: x => x.auteur_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sans_reponse = table.Column<int>(type: "INTEGER", nullable: false),
                    sans_execution = table.Column<int>(type: "INTEGER", nullable: false),
                    reponses = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "rapports_rappel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    delegue_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mois = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    etape = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    echeance = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_rappel", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_rappel_habilitations_agent_delegue_id",
                        column: x => x.delegue_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                    est_apres_cloture = table.Column<bool>(type: "INTEGER", nullable: false),
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
                name: "rapports_synthese",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    mois = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    etat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    validee_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_synthese", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_synthese_habilitations_agent_auteur_id",
                        column: x => x.auteur_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "socle_envoi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    canal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    destinataire = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    adresse = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    modele = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    objet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    etape = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ecrit_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    du_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    etat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    essais = table.Column<int>(type: "INTEGER", nullable: false),
                    jeton = table.Column<Guid>(type: "TEXT", nullable: true),
                    bail_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    parvenu_a = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                name: "indicateurs_colonne",
                columns: table => new
                {
                    jeu_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    indicateur_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    note_nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_colonne", x => new { x.jeu_code, x.nom });
                    table.ForeignKey(
                        name: "fk_indicateurs_colonne_indicateurs_indicateur_indicateur_code",
                        column: x => x.indicateur_code,
                        principalTable: "indicateurs_indicateur",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_indicateurs_colonne_indicateurs_jeu_jeu_code",
                        column: x => x.jeu_code,
                        principalTable: "indicateurs_jeu",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicateurs_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jeu_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    annee = table.Column<int>(type: "INTEGER", nullable: false),
                    notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_edition", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicateurs_edition_indicateurs_jeu_jeu_code",
                        column: x => x.jeu_code,
                        principalTable: "indicateurs_jeu",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicateurs_nom_de_fichier",
                columns: table => new
                {
                    jeu_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    motif = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_nom_de_fichier", x => new { x.jeu_code, x.motif });
                    table.ForeignKey(
                        name: "fk_indicateurs_nom_de_fichier_indicateurs_jeu_jeu_code",
                        column: x => x.jeu_code,
                        principalTable: "indicateurs_jeu",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
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
                name: "territoires_poche",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    contrat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    delimitation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    suivie_du_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    suivie_au_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wkb = table.Column<byte[]>(type: "BLOB", nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    theme_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    objet = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    texte = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    effet_attendu = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    destinataire_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    destinataire_precision = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    cout = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    souhaitee_pour_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    demandeurs = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    deposee_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    etat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    etat_depuis_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    attendue_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    repondue_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reponse_etat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reponse_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reponse_par_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reponse_motif = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    reponse_part_publique = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    engagement_pilote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    engagement_echeance = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    saisine_service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    saisine_reponse_attendue_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    saisine_reponse = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    realisation_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    realisation_preuve = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    realisation_lien = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    realisation_piece_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    retour = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    a_rendre_depuis_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    est_a_annoncer = table.Column<bool>(type: "INTEGER", nullable: false),
                    rappelee_le = table.Column<DateOnly>(type: "TEXT", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "veille_note_de_barometre",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    semaine_du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    scores_tranquillite = table.Column<int>(type: "INTEGER", nullable: true),
                    scores_cadre_de_vie = table.Column<int>(type: "INTEGER", nullable: true),
                    scores_institutions = table.Column<int>(type: "INTEGER", nullable: true),
                    scores_vie_associative = table.Column<int>(type: "INTEGER", nullable: true),
                    scores_jeunesse = table.Column<int>(type: "INTEGER", nullable: true),
                    scores_services = table.Column<int>(type: "INTEGER", nullable: true),
                    confiance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    motif = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    donnee_a = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_note_de_barometre", x => x.id);
                    table.ForeignKey(
                        name: "fk_veille_note_de_barometre_habilitations_agent_auteur_id",
                        column: x => x.auteur_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veille_note_de_barometre_territoires_quartier_quartier_id",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "veille_observation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    poche_id = table.Column<Guid>(type: "TEXT", nullable: true),
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
                    empreinte_de_l_envoi = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    retrait_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retrait_motif = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    est_retiree = table.Column<bool>(type: "INTEGER", nullable: false),
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
                name: "veille_signal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    departement_code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    theme_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    debut_du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    fin_du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    leve_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    est_en_sourdine = table.Column<bool>(type: "INTEGER", nullable: false),
                    sourdine_jusqu_au = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    qualification_verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    qualification_motif = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    qualification_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    qualification_par_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_signal", x => x.id);
                    table.ForeignKey(
                        name: "fk_veille_signal_habilitations_agent_qualification_par_id",
                        column: x => x.qualification_par_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veille_signal_territoires_quartier_quartier_id",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veille_signal_veille_theme_theme_code",
                        column: x => x.theme_code,
                        principalTable: "veille_theme",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alertes_appel",
                columns: table => new
                {
                    alerte_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fonction = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    a = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_appel", x => new { x.alerte_id, x.fonction, x.a });
                    table.ForeignKey(
                        name: "fk_alertes_appel_alertes_alerte_alerte_id",
                        column: x => x.alerte_id,
                        principalTable: "alertes_alerte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alertes_reception",
                columns: table => new
                {
                    alerte_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    destinataire = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    titre = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    rang = table.Column<int>(type: "INTEGER", nullable: false),
                    prevenu_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recu_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accuse_a = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_reception", x => new { x.alerte_id, x.destinataire });
                    table.ForeignKey(
                        name: "fk_alertes_reception_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_alertes_reception_alertes_alerte_alerte_id",
                        column: x => x.alerte_id,
                        principalTable: "alertes_alerte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alertes_suivi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alerte_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    auteur_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    nature = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    texte = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    tendance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    echeance_le = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issue_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    issue_texte = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_suivi", x => x.id);
                    table.ForeignKey(
                        name: "fk_alertes_suivi_alertes_alerte_alerte_id",
                        column: x => x.alerte_id,
                        principalTable: "alertes_alerte",
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

            migrationBuilder.CreateTable(
                name: "indicateurs_note_de_tableau",
                columns: table => new
                {
                    indicateur_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    tableau_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    texte = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_note_de_tableau", x => new { x.tableau_id, x.indicateur_code });
                    table.ForeignKey(
                        name: "fk_indicateurs_note_de_tableau_indicateurs_tableau_tableau_id",
                        column: x => x.tableau_id,
                        principalTable: "indicateurs_tableau",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicateurs_publication",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tableau_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    contenu = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    publiee_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    jusqu_au = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    retiree_a = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_publication", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicateurs_publication_indicateurs_tableau_tableau_id",
                        column: x => x.tableau_id,
                        principalTable: "indicateurs_tableau",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pilotage_abonnement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sujet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tableau_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    quartier_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    theme_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    nature_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    titre = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rythme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    pris_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    periode_du_le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    dernier_le = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pilotage_abonnement", x => x.id);
                    table.ForeignKey(
                        name: "fk_pilotage_abonnement_habilitations_agent_agent_id",
                        column: x => x.agent_id,
                        principalTable: "habilitations_agent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_pilotage_abonnement_indicateurs_tableau_tableau_id",
                        column: x => x.tableau_id,
                        principalTable: "indicateurs_tableau",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_pilotage_abonnement_quartier_quartier_id",
                        column: x => x.quartier_id,
                        principalTable: "territoires_quartier",
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
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    pieces = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false)
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
                name: "rapports_cliche_de_synthese",
                columns: table => new
                {
                    synthese_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    numero = table.Column<int>(type: "INTEGER", nullable: false),
                    validee_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    contenu = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false),
                    empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_cliche_de_synthese", x => new { x.synthese_id, x.numero });
                    table.ForeignKey(
                        name: "fk_rapports_cliche_de_synthese_rapports_synthese_synthese_id",
                        column: x => x.synthese_id,
                        principalTable: "rapports_synthese",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_texte_de_synthese",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    synthese_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    texte = table.Column<string>(type: "TEXT", maxLength: 12000, nullable: false),
                    texte_compose = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_texte_de_synthese", x => x.id);
                    table.ForeignKey(
                        name: "fk_rapports_texte_de_synthese_rapports_synthese_synthese_id",
                        column: x => x.synthese_id,
                        principalTable: "rapports_synthese",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "socle_tentative",
                columns: table => new
                {
                    envoi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    numero = table.Column<int>(type: "INTEGER", nullable: false),
                    debut_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    fin_a = table.Column<DateTime>(type: "TEXT", nullable: true),
                    resultat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
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
                name: "indicateurs_correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    indicateur_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    avant = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    apres = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    importee_a = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_correction", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicateurs_correction_indicateurs_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "indicateurs_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicateurs_millesime",
                columns: table => new
                {
                    rang = table.Column<int>(type: "INTEGER", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicateur_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    colonne = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    annee_des_donnees = table.Column<int>(type: "INTEGER", nullable: true),
                    rang_de_note = table.Column<int>(type: "INTEGER", nullable: true),
                    rupture = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_millesime", x => new { x.edition_id, x.rang });
                    table.ForeignKey(
                        name: "fk_indicateurs_millesime_indicateurs_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "indicateurs_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_indicateurs_millesime_indicateurs_indicateur_indicateur_code",
                        column: x => x.indicateur_code,
                        principalTable: "indicateurs_indicateur",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicateurs_releve",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    valeurs = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    notes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicateurs_releve", x => new { x.edition_id, x.niveau, x.code });
                });

            migrationBuilder.CreateTable(
                name: "rapports_proposition_piece",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    contenu = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    a = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
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
                    proposition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nature = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    objet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    libelle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
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
                name: "alertes_observation",
                columns: table => new
                {
                    alerte_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    observation_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alertes_observation", x => new { x.alerte_id, x.observation_id });
                    table.ForeignKey(
                        name: "fk_alertes_observation_alertes_alerte_alerte_id",
                        column: x => x.alerte_id,
                        principalTable: "alertes_alerte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_alertes_observation_observation_observation_id",
                        column: x => x.observation_id,
                        principalTable: "veille_observation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "veille_conservation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    observation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    categorie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    motif = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    conserve_a = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revue_par_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    revue_a = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_conservation", x => x.id);
                    table.ForeignKey(
                        name: "fk_veille_conservation_observation_observation_id",
                        column: x => x.observation_id,
                        principalTable: "veille_observation",
                        principalColumn: "id",
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
                name: "veille_signal_semaine",
                columns: table => new
                {
                    semaine_du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    signal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    methode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fenetre = table.Column<int>(type: "INTEGER", nullable: false),
                    observe = table.Column<int>(type: "INTEGER", nullable: false),
                    attendu = table.Column<double>(type: "REAL", nullable: false),
                    limite = table.Column<double>(type: "REAL", nullable: false),
                    valeur_p = table.Column<double>(type: "REAL", nullable: false),
                    references = table.Column<int>(type: "INTEGER", nullable: false),
                    effort = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veille_signal_semaine", x => new { x.signal_id, x.semaine_du });
                    table.ForeignKey(
                        name: "fk_veille_signal_semaine_veille_signal_signal_id",
                        column: x => x.signal_id,
                        principalTable: "veille_signal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rapports_fichier",
                columns: table => new
                {
                    rapport_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    numero = table.Column<int>(type: "INTEGER", nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contenu = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rapports_fichier", x => new { x.rapport_id, x.numero, x.format });
                    table.ForeignKey(
                        name: "fk_rapports_fichier_rapports_cliche_rapport_id_numero",
                        columns: x => new { x.rapport_id, x.numero },
                        principalTable: "rapports_cliche",
                        principalColumns: new[] { "rapport_id", "numero" },
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
                table: "alertes_famille",
                columns: new[] { "code", "est_active", "exemples", "libelle", "ordre" },
                values: new object[,]
                {
                    { "accident", true, "Feu, évacuation, ascenseurs, arrêté de péril", "Incendie, accident, bâtiment", 2 },
                    { "education", true, "Incident grave, fermeture, absentéisme massif", "Éducation", 7 },
                    { "logement", true, "Relogement, expulsion collective, logements indignes", "Logement", 8 },
                    { "positif", true, "Inauguration, réussite", "Événement positif", 10 },
                    { "protocole", true, "Visite ministérielle, presse, élections", "Vie publique et protocole", 9 },
                    { "sante-environnement", true, "Nuisibles, épidémie, pollution, canicule", "Santé et environnement", 6 },
                    { "service-public", true, "École, bureau de poste ou guichet fermé, agression d’agent, coupure d’eau ou de chauffage", "Service public empêché", 3 },
                    { "tension-sociale", true, "Mobilisation, conflit locatif, décès qui émeut le quartier, rumeur, laïcité", "Tension sociale", 4 },
                    { "tranquillite", true, "Violences urbaines, rixe, trafic, occupation de halls, rodéos, intrusion, menaces sur des agents", "Sécurité et tranquillité", 1 },
                    { "vie-associative", true, "Cessation d’activité, conflit, défaillance d’un porteur", "Vie associative", 5 }
                });

            migrationBuilder.InsertData(
                table: "alertes_gravite",
                columns: new[] { "niveau", "consigne", "delai_d_accuse", "libelle", "relances_au_plus" },
                values: new object[,]
                {
                    { 1, "À savoir, sans réponse attendue.", 0, "Information", 0 },
                    { 2, "À lire dans les deux jours ouvrés.", 0, "Attention", 0 },
                    { 3, "À traiter dans la journée.", 120, "Sérieux", 4 },
                    { 4, "À traiter tout de suite : on appelle d’abord.", 15, "Grave", 12 },
                    { 5, "Cellule de crise possible : on appelle d’abord.", 5, "Crise", 20 }
                });

            migrationBuilder.InsertData(
                table: "indicateurs_indicateur",
                columns: new[] { "code", "definition", "est_sommable", "libelle", "nature", "niveau_le_plus_fin", "producteur", "rang_cle", "regle_de_secret", "sens", "seuil", "source", "theme", "unite", "version" },
                values: new object[,]
                {
                    { "aides-ca", "", true, "Bénéficiaires de contrats aidés", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-ca-femmes", "", true, "Femmes bénéficiaires de contrats aidés", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-ca-hommes", "", true, "Hommes bénéficiaires de contrats aidés", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cae", "", true, "Bénéficiaires de contrats d’accompagnement dans l’emploi", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cie", "", true, "Bénéficiaires de contrats initiative emploi", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cie-hs", "", true, "Bénéficiaires de contrats initiative emploi hors Starter", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cie-s", "", true, "Bénéficiaires de contrats initiative emploi Starter", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui", "", true, "Bénéficiaires de contrats uniques d’insertion", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-25", "", true, "Bénéficiaires de contrats uniques d’insertion, moins de 26 ans", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-26-49", "", true, "Bénéficiaires de contrats uniques d’insertion, 26 à 49 ans", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-50", "", true, "Bénéficiaires de contrats uniques d’insertion, 50 ans et plus", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-bac", "", true, "Bénéficiaires de contrats uniques d’insertion, niveau bac", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-cap", "", true, "Bénéficiaires de contrats uniques d’insertion, niveau CAP ou BEP", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-femmes", "", true, "Femmes bénéficiaires de contrats uniques d’insertion", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-hommes", "", true, "Hommes bénéficiaires de contrats uniques d’insertion", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-infcap", "", true, "Bénéficiaires de contrats uniques d’insertion, niveau inférieur au CAP", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-cui-supbac", "", true, "Bénéficiaires de contrats uniques d’insertion, niveau supérieur au bac", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-eav", "", true, "Bénéficiaires de emplois d’avenir", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-eav-cap", "", true, "Bénéficiaires d’emplois d’avenir, niveau CAP ou BEP", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-eav-femmes", "", true, "Femmes bénéficiaires de emplois d’avenir", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-eav-hommes", "", true, "Hommes bénéficiaires de emplois d’avenir", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-eav-infcap", "", true, "Bénéficiaires d’emplois d’avenir, niveau inférieur au CAP", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "aides-eav-supcap", "", true, "Bénéficiaires d’emplois d’avenir, niveau supérieur au CAP", "effectif", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires", "Foyers qui touchent au moins une prestation de la CAF.", true, "Allocataires de la CAF", "effectif", "quartier", "CNAF", 11, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-aah", "", true, "Allocataires de la CAF qui touchent l’allocation aux adultes handicapés", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-couples-avec-enfants", "", true, "Allocataires de la CAF en couple avec enfants", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-couples-sans-enfant", "", true, "Allocataires de la CAF en couple sans enfant", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-couples-trois-enfants", "", true, "Allocataires de la CAF en couple avec trois enfants et plus", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-dependants-100", "", true, "Allocataires de la CAF dont le revenu dépend entièrement des prestations", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-dependants-50", "", true, "Allocataires de la CAF dont le revenu dépend pour moitié ou plus des prestations", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-etudiants", "", true, "Allocataires de la CAF étudiants", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-isoles", "", true, "Allocataires de la CAF isolés", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-jeunes-non-etudiants", "", true, "Allocataires de la CAF de moins de 25 ans, non étudiants", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-monoparents", "", true, "Allocataires de la CAF à la tête d’une famille monoparentale", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-prime-activite", "", true, "Allocataires de la CAF qui touchent la prime d’activité", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "allocataires-rsa-socle", "RSA socle.", true, "Allocataires de la CAF qui touchent le RSA", "effectif", "quartier", "CNAF", 12, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "assures-maladie", "", true, "Assurés et ayants droit de l’assurance maladie", "effectif", "quartier", "CNAM", null, "La CNAM cache les petits effectifs , deux millésimes qui se suivent ne mesurent pas une évolution.", "neutre", null, "Bénéficiaires de l’assurance maladie", "Santé", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "beneficiaires-c2s", "", true, "Bénéficiaires de la complémentaire santé solidaire", "effectif", "quartier", "CNAM", null, "La CNAM cache les petits effectifs , deux millésimes qui se suivent ne mesurent pas une évolution.", "neutre", null, "Bénéficiaires de l’assurance maladie", "Santé", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "beneficiaires-c2s-avec-participation", "", true, "Bénéficiaires de la complémentaire santé solidaire avec participation", "effectif", "quartier", "CNAM", null, "La CNAM cache les petits effectifs , deux millésimes qui se suivent ne mesurent pas une évolution.", "neutre", null, "Bénéficiaires de l’assurance maladie", "Santé", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "beneficiaires-c2s-sans-participation", "", true, "Bénéficiaires de la complémentaire santé solidaire sans participation", "effectif", "quartier", "CNAM", null, "La CNAM cache les petits effectifs , deux millésimes qui se suivent ne mesurent pas une évolution.", "neutre", null, "Bénéficiaires de l’assurance maladie", "Santé", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "beneficiaires-cmuc", "Remplacée par la complémentaire santé solidaire le 1er novembre 2019 : les deux ne se prolongent pas.", true, "Bénéficiaires de la CMU complémentaire", "effectif", "quartier", "CNAM", null, "La CNAM cache les petits effectifs , deux millésimes qui se suivent ne mesurent pas une évolution.", "neutre", null, "Bénéficiaires de l’assurance maladie", "Santé", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-a", "Demandeurs inscrits à France Travail en fin de trimestre, sans aucun emploi.", true, "Demandeurs d’emploi de catégorie A", "effectif", "quartier", "France Travail et Dares", 10, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-a-femmes", "", true, "Demandeurs d’emploi de catégorie A, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-a-hommes", "", true, "Demandeurs d’emploi de catégorie A, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-a-t4", "", true, "Demandeurs d’emploi de catégorie A au 4e trimestre", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-a-t4-precedent", "", true, "Demandeurs d’emploi de catégorie A au 4e trimestre de l’année précédente", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc", "Demandeurs inscrits à France Travail en fin de trimestre, tenus de chercher un emploi.", true, "Demandeurs d’emploi de catégories A, B et C", "effectif", "quartier", "France Travail et Dares", 9, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-26-49-ans", "", true, "Demandeurs d’emploi A, B et C, 26 à 49 ans", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-50-ans-et-plus", "", true, "Demandeurs d’emploi A, B et C, 50 ans et plus", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-bac", "", true, "Demandeurs d’emploi A, B et C, niveau bac", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-bac-femmes", "", true, "Demandeurs d’emploi A, B et C, niveau bac, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-bac-hommes", "", true, "Demandeurs d’emploi A, B et C, niveau bac, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-capbep", "", true, "Demandeurs d’emploi A, B et C, niveau CAP-BEP", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-capbep-femmes", "", true, "Demandeurs d’emploi A, B et C, niveau CAP-BEP, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-capbep-hommes", "", true, "Demandeurs d’emploi A, B et C, niveau CAP-BEP, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-1", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 1", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-1-femmes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 1, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-1-hommes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 1, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-2", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 2", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-2-femmes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 2, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-2-hommes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 2, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-3", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 3", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-3-femmes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 3, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-3-hommes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 3, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-4", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 4", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-4-femmes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 4, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-duree-4-hommes", "Tranche de durée d’inscription, de la plus courte à la plus longue, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, durée d’inscription, tranche 4, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-etrangers", "", true, "Demandeurs d’emploi A, B et C, de nationalité étrangère", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-femmes", "", true, "Demandeurs d’emploi A, B et C, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-francais", "", true, "Demandeurs d’emploi A, B et C, de nationalité française", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-hommes", "", true, "Demandeurs d’emploi A, B et C, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-infcapbep", "", true, "Demandeurs d’emploi A, B et C, niveau inférieur au CAP-BEP", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-infcapbep-femmes", "", true, "Demandeurs d’emploi A, B et C, niveau inférieur au CAP-BEP, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-infcapbep-hommes", "", true, "Demandeurs d’emploi A, B et C, niveau inférieur au CAP-BEP, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-moins-de-26-ans", "", true, "Demandeurs d’emploi A, B et C, moins de 26 ans", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-qualification-1", "Tranche de qualification, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, qualification 1", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-qualification-2", "Tranche de qualification, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, qualification 2", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-qualification-3", "Tranche de qualification, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, qualification 3", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-qualification-4", "Tranche de qualification, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, qualification 4", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-qualification-5", "Tranche de qualification, telle que le producteur la numérote.", true, "Demandeurs d’emploi A, B et C, qualification 5", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-rsa", "", true, "Demandeurs d’emploi A, B et C, bénéficiaires du RSA", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-rsa-femmes", "", true, "Demandeurs d’emploi A, B et C, femmes bénéficiaires du RSA", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-rsa-hommes", "", true, "Demandeurs d’emploi A, B et C, hommes bénéficiaires du RSA", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-supbac", "", true, "Demandeurs d’emploi A, B et C, niveau supérieur au bac", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-supbac-femmes", "", true, "Demandeurs d’emploi A, B et C, niveau supérieur au bac, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abc-supbac-hommes", "", true, "Demandeurs d’emploi A, B et C, niveau supérieur au bac, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abcde", "Demandeurs inscrits à France Travail en fin de trimestre, toutes catégories.", true, "Demandeurs d’emploi de catégories A, B, C, D et E", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abcde-femmes", "", true, "Demandeurs d’emploi de catégories A à E, femmes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "demandeurs-abcde-hommes", "", true, "Demandeurs d’emploi de catégories A à E, hommes", "effectif", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "emplois-a-duree-limitee", "Emplois à durée limitée parmi les emplois (colonne EPREC, « emplois précaires », puis EDLIM).", false, "Part des emplois à durée limitée", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "moins_est_mieux", null, "Recensement de la population", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "emplois-a-duree-limitee-etrangers", "", false, "Part des emplois à durée limitée parmi les étrangers en emploi", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "moins_est_mieux", null, "Recensement de la population", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "emplois-a-duree-limitee-femmes", "", false, "Part des emplois à durée limitée parmi les femmes en emploi", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "moins_est_mieux", null, "Recensement de la population", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "enfants-caf", "", true, "Enfants à charge couverts par la CAF", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "enfants-caf-11-14-ans", "", true, "Enfants à charge couverts par la CAF, 11 à 14 ans", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "enfants-caf-15-17-ans", "", true, "Enfants à charge couverts par la CAF, 15 à 17 ans", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "enfants-caf-18-24-ans", "", true, "Enfants à charge couverts par la CAF, 18 à 24 ans", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "enfants-caf-3-5-ans", "", true, "Enfants à charge couverts par la CAF, 3 à 5 ans", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "enfants-caf-6-10-ans", "", true, "Enfants à charge couverts par la CAF, 6 à 10 ans", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "enfants-caf-moins-de-3-ans", "", true, "Enfants à charge couverts par la CAF, moins de 3 ans", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "evolution-contrats-aides", "Évolution d’une année à l’autre, en pour cent.", false, "Évolution des entrées en contrat aidé", "evolution", "quartier", "ASP et Dares", null, "Les petits effectifs sont laissés vides.", "neutre", null, "Contrats aidés", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "evolution-demandeurs-a", "Du 4e trimestre de l’année précédente au 4e trimestre, en pour cent.", false, "Évolution annuelle des demandeurs d’emploi de catégorie A", "evolution", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "evolution-demandeurs-a-femmes", "Du 4e trimestre de l’année précédente au 4e trimestre, en pour cent.", false, "Évolution annuelle des demandeurs d’emploi de catégorie A, femmes", "evolution", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "evolution-demandeurs-a-hommes", "Du 4e trimestre de l’année précédente au 4e trimestre, en pour cent.", false, "Évolution annuelle des demandeurs d’emploi de catégorie A, hommes", "evolution", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "evolution-demandeurs-abc", "Du 4e trimestre de l’année précédente au 4e trimestre, en pour cent.", false, "Évolution annuelle des demandeurs d’emploi A, B et C", "evolution", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "evolution-demandeurs-abc-femmes", "Du 4e trimestre de l’année précédente au 4e trimestre, en pour cent.", false, "Évolution annuelle des demandeurs d’emploi A, B et C, femmes", "evolution", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "evolution-demandeurs-abc-hommes", "Du 4e trimestre de l’année précédente au 4e trimestre, en pour cent.", false, "Évolution annuelle des demandeurs d’emploi A, B et C, hommes", "evolution", "quartier", "France Travail et Dares", null, "Les petits effectifs sont laissés vides.", "moins_est_mieux", null, "Demandeurs d’emploi inscrits, fin de trimestre", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "indice-de-gini", "De 0, égalité parfaite, à 1.", false, "Indice de Gini", "indice", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "moins_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "rapport", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "indice-de-jeunesse", "Habitants de moins de 20 ans pour un habitant de 60 ans et plus.", false, "Indice de jeunesse", "indice", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "rapport", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "menages-fiscaux", "", true, "Ménages fiscaux", "effectif", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-60-ans-et-plus", "Habitants de 60 ans et plus parmi les habitants.", false, "Part des 60 ans et plus", "part", "quartier", "INSEE", 3, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-60-ans-et-plus-femmes", "", false, "Part des 60 ans et plus parmi les femmes", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-activite", "", false, "Part des revenus d’activité dans le revenu disponible", "part", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-bas-revenus-declares", "", false, "Part de la population à bas revenu déclaré", "part", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "moins_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-chomage", "", false, "Part des indemnités de chômage dans le revenu disponible", "part", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-chomage-principal", "", false, "Part des ménages dont les indemnités de chômage sont la ressource principale", "part", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "moins_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-etrangeres-femmes", "", false, "Part des étrangères parmi les femmes", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-etrangers", "Habitants qui n’ont pas la nationalité française.", false, "Part des étrangers", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-femmes", "Femmes parmi les habitants.", false, "Part des femmes", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-impots", "", false, "Part des impôts (négative) dans le revenu disponible", "part", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-menages-imposes", "Ménages fiscaux qui paient l’impôt sur le revenu.", false, "Part des ménages imposés", "part", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-menages-six-personnes", "", false, "Part des ménages de six personnes et plus", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-menages-une-personne", "Ménages d’une seule personne parmi les ménages.", false, "Part des ménages d’une personne", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-minima-sociaux", "", false, "Part des minima sociaux dans le revenu disponible", "part", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-moins-de-25-ans", "Habitants de moins de 25 ans parmi les habitants.", false, "Part des moins de 25 ans", "part", "quartier", "INSEE", 2, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-moins-de-25-ans-femmes", "", false, "Part des moins de 25 ans parmi les femmes", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-non-salaries", "", false, "Part des revenus d’activité non salariée dans le revenu disponible", "part", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-patrimoine", "", false, "Part des revenus du patrimoine dans le revenu disponible", "part", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-pensions", "", false, "Part des pensions, retraites et rentes dans le revenu disponible", "part", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-prestations", "", false, "Part des prestations sociales dans le revenu disponible", "part", "quartier", "INSEE", 6, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-prestations-familiales", "", false, "Part des prestations familiales dans le revenu disponible", "part", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-prestations-logement", "", false, "Part des prestations logement dans le revenu disponible", "part", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "part-salaires", "", false, "Part des salaires dans le revenu disponible", "part", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "personnes-couvertes", "Allocataires, conjoints, enfants et autres personnes à charge.", true, "Personnes couvertes par la CAF", "effectif", "quartier", "CNAF", null, "La CNAF cache les petits effectifs , la note CNAF dit la qualité du rattachement au quartier.", "neutre", null, "Fichier des allocataires", "Prestations sociales", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "personnes-menages-fiscaux", "", true, "Personnes des ménages fiscaux", "effectif", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "population", "Personnes qui ont leur résidence habituelle dans le territoire, hors population comptée à part.", true, "Population municipale", "effectif", "quartier", "INSEE", 1, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "population-de-la-commune", "Répétée sur chaque quartier de la commune : ne se somme pas.", false, "Population de la commune", "effectif", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "population-qpv-de-la-commune", "Répétée sur chaque quartier de la commune : ne se somme pas.", false, "Population des quartiers prioritaires de la commune", "effectif", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "neutre", null, "Recensement de la population", "Population", "nombre", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "rapport-s80-s20", "", false, "Rapport entre les 20 % les plus aisés et les 20 % les plus modestes (S80/S20)", "indice", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "moins_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "rapport", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-d9-d1", "Combien de fois le seuil des 10 % les plus aisés dépasse celui des 10 % les plus modestes.", false, "Rapport interdécile du revenu disponible (D9/D1)", "indice", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "moins_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "rapport", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-declare-d1", "Avant impôts et prestations, en euros par an.", false, "Premier décile du revenu déclaré par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-declare-d9", "Avant impôts et prestations, en euros par an.", false, "Neuvième décile du revenu déclaré par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-declare-d9-d1", "", false, "Rapport interdécile du revenu déclaré (D9/D1)", "indice", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "moins_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "rapport", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-declare-median", "Avant impôts et prestations, en euros par an.", false, "Médiane du revenu déclaré par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-declare-q1", "Avant impôts et prestations, en euros par an.", false, "Premier quartile du revenu déclaré par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-declare-q3", "Avant impôts et prestations, en euros par an.", false, "Troisième quartile du revenu déclaré par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d1", "Après impôts et prestations, en euros par an.", false, "Premier décile du revenu disponible par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d2", "Après impôts et prestations, en euros par an.", false, "Deuxième décile du revenu disponible par unité de consommation", "quantile", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d3", "Après impôts et prestations, en euros par an.", false, "Troisième décile du revenu disponible par unité de consommation", "quantile", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d4", "Après impôts et prestations, en euros par an.", false, "Quatrième décile du revenu disponible par unité de consommation", "quantile", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d6", "Après impôts et prestations, en euros par an.", false, "Sixième décile du revenu disponible par unité de consommation", "quantile", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d7", "Après impôts et prestations, en euros par an.", false, "Septième décile du revenu disponible par unité de consommation", "quantile", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d8", "Après impôts et prestations, en euros par an.", false, "Huitième décile du revenu disponible par unité de consommation", "quantile", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-d9", "Après impôts et prestations, en euros par an.", false, "Neuvième décile du revenu disponible par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-q1", "Après impôts et prestations, en euros par an.", false, "Premier quartile du revenu disponible par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-disponible-q3", "Après impôts et prestations, en euros par an.", false, "Troisième quartile du revenu disponible par unité de consommation", "quantile", "quartier", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-ecart-interquartile", "", false, "Écart interquartile du revenu disponible", "quantile", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "revenu-median", "Après impôts et prestations, en euros par an : la moitié de la population vit avec moins. Une médiane ne se somme ni ne se moyenne.", false, "Revenu disponible médian par unité de consommation", "quantile", "quartier", "INSEE", 5, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "plus_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "euros", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "taux-d-emploi", "Personnes de 15 à 64 ans qui ont un emploi, parmi les 15-64 ans.", false, "Taux d’emploi des 15-64 ans", "part", "quartier", "INSEE", 7, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "plus_est_mieux", null, "Recensement de la population", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "taux-d-emploi-etrangers", "", false, "Taux d’emploi des étrangers de 15-64 ans", "part", "quartier", "INSEE", null, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "plus_est_mieux", null, "Recensement de la population", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "taux-d-emploi-femmes", "", false, "Taux d’emploi des femmes de 15-64 ans", "part", "quartier", "INSEE", 8, "L’INSEE laisse vide la case d’un quartier trop petit pour être publiée , la note RP dit la fragilité.", "plus_est_mieux", null, "Recensement de la population", "Emploi", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "taux-de-pauvrete", "Population dont le niveau de vie est inférieur à 60 % de la médiane nationale.", false, "Taux de pauvreté au seuil de 60 %", "part", "quartier", "INSEE", 4, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "moins_est_mieux", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "pourcentage", new Guid("00000000-0000-0000-0000-000000000000") },
                    { "unites-de-consommation", "", true, "Unités de consommation des ménages fiscaux", "effectif", "commune", "INSEE", null, "Secret fiscal : les cases cachées sont vides ou marquées s, la note Filosofi dit pourquoi.", "neutre", null, "Fichier localisé social et fiscal (Filosofi)", "Revenus", "nombre", new Guid("00000000-0000-0000-0000-000000000000") }
                });

            migrationBuilder.InsertData(
                table: "indicateurs_jeu",
                columns: new[] { "code", "libelle", "producteur", "rang" },
                values: new object[,]
                {
                    { "demo", "INSEE, démographie des quartiers", "INSEE et CNAF", 1 },
                    { "demo-source", "INSEE, démographie des quartiers (fichier d’origine)", "INSEE et CNAF", 2 },
                    { "filosofi", "INSEE, Filosofi, revenus disponibles", "INSEE", 6 },
                    { "ipro", "INSEE, insertion professionnelle des quartiers", "INSEE, France Travail et ASP", 5 },
                    { "revenu-disponible", "INSEE, Filosofi dans les quartiers", "INSEE", 4 },
                    { "revn", "INSEE, revenus et prestations des quartiers", "INSEE, CNAM et CNAF", 3 }
                });

            migrationBuilder.InsertData(
                table: "veille_theme",
                columns: new[] { "code", "est_actif", "libelle", "ordre", "version" },
                values: new object[,]
                {
                    { "acces-aux-droits", true, "Accès aux droits", 9, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "autre", true, "Autre", 20, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "cadre-de-vie", true, "Propreté et cadre de vie", 2, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "commerces", true, "Commerces et services", 13, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "culture", true, "Culture", 16, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "education", true, "Éducation", 6, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "egalite", true, "Égalité femmes-hommes", 17, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "emploi", true, "Emploi et insertion", 7, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "jeunesse", true, "Jeunesse", 5, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "laicite", true, "Laïcité et valeurs de la République", 18, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "logement", true, "Logement et bailleurs", 3, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "mobilites", true, "Mobilités", 14, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "numerique", true, "Numérique", 10, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "participation", true, "Participation des habitants", 12, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "renovation", true, "Rénovation urbaine", 4, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "sante", true, "Accès aux soins", 8, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "sport", true, "Sport", 15, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "tranquillite", true, "Tranquillité publique", 1, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "transition", true, "Transition écologique", 19, new Guid("00000000-0000-0000-0000-000000000000") },
                    { "vie-associative", true, "Vie associative", 11, new Guid("00000000-0000-0000-0000-000000000000") }
                });

            migrationBuilder.InsertData(
                table: "indicateurs_colonne",
                columns: new[] { "jeu_code", "nom", "indicateur_code", "note_nom", "role" },
                values: new object[,]
                {
                    { "demo", "a", "allocataires", "note_cnaf", "valeur" },
                    { "demo", "a_etud", "allocataires-etudiants", "note_cnaf", "valeur" },
                    { "demo", "a_netud_24", "allocataires-jeunes-non-etudiants", "note_cnaf", "valeur" },
                    { "demo", "ac3enf", "allocataires-couples-trois-enfants", "note_cnaf", "valeur" },
                    { "demo", "acavenf", "allocataires-couples-avec-enfants", "note_cnaf", "valeur" },
                    { "demo", "acssenf", "allocataires-couples-sans-enfant", "note_cnaf", "valeur" },
                    { "demo", "ai", "allocataires-isoles", "note_cnaf", "valeur" },
                    { "demo", "am", "allocataires-monoparents", "note_cnaf", "valeur" },
                    { "demo", "codgeo", null, null, "territoire" },
                    { "demo", "enf", "enfants-caf", "note_cnaf", "valeur" },
                    { "demo", "enf_11_14", "enfants-caf-11-14-ans", "note_cnaf", "valeur" },
                    { "demo", "enf_15_17", "enfants-caf-15-17-ans", "note_cnaf", "valeur" },
                    { "demo", "enf_18_24", "enfants-caf-18-24-ans", "note_cnaf", "valeur" },
                    { "demo", "enf_2", "enfants-caf-moins-de-3-ans", "note_cnaf", "valeur" },
                    { "demo", "enf_3_5", "enfants-caf-3-5-ans", "note_cnaf", "valeur" },
                    { "demo", "enf_6_10", "enfants-caf-6-10-ans", "note_cnaf", "valeur" },
                    { "demo", "ind_jeune", "indice-de-jeunesse", "note_rp", "valeur" },
                    { "demo", "lib_com", null, null, "ignoree" },
                    { "demo", "libgeo", null, null, "nom" },
                    { "demo", "note_cnaf", null, null, "note" },
                    { "demo", "note_rp", null, null, "note" },
                    { "demo", "percou", "personnes-couvertes", "note_cnaf", "valeur" },
                    { "demo", "pop_com", "population-de-la-commune", null, "valeur" },
                    { "demo", "pop_com_qp", "population-qpv-de-la-commune", null, "valeur" },
                    { "demo", "pop_mun", "population", null, "valeur" },
                    { "demo", "tx_f", "part-femmes", "note_rp", "valeur" },
                    { "demo", "tx_f_0a24", "part-moins-de-25-ans-femmes", "note_rp", "valeur" },
                    { "demo", "tx_f_60etplus", "part-60-ans-et-plus-femmes", "note_rp", "valeur" },
                    { "demo", "tx_f_et", "part-etrangeres-femmes", "note_rp", "valeur" },
                    { "demo", "tx_tot_0a24", "part-moins-de-25-ans", "note_rp", "valeur" },
                    { "demo", "tx_tot_60etplus", "part-60-ans-et-plus", "note_rp", "valeur" },
                    { "demo", "tx_tot_et", "part-etrangers", "note_rp", "valeur" },
                    { "demo", "tx_tot_men1", "part-menages-une-personne", "note_rp", "valeur" },
                    { "demo", "tx_tot_men6", "part-menages-six-personnes", "note_rp", "valeur" },
                    { "demo-source", "a", "allocataires", "note_cnaf", "valeur" },
                    { "demo-source", "a_etud", "allocataires-etudiants", "note_cnaf", "valeur" },
                    { "demo-source", "a_netud_24", "allocataires-jeunes-non-etudiants", "note_cnaf", "valeur" },
                    { "demo-source", "ac3enf", "allocataires-couples-trois-enfants", "note_cnaf", "valeur" },
                    { "demo-source", "acavenf", "allocataires-couples-avec-enfants", "note_cnaf", "valeur" },
                    { "demo-source", "acssenf", "allocataires-couples-sans-enfant", "note_cnaf", "valeur" },
                    { "demo-source", "ai", "allocataires-isoles", "note_cnaf", "valeur" },
                    { "demo-source", "am", "allocataires-monoparents", "note_cnaf", "valeur" },
                    { "demo-source", "codgeo", null, null, "territoire" },
                    { "demo-source", "enf", "enfants-caf", "note_cnaf", "valeur" },
                    { "demo-source", "enf_11_14", "enfants-caf-11-14-ans", "note_cnaf", "valeur" },
                    { "demo-source", "enf_15_17", "enfants-caf-15-17-ans", "note_cnaf", "valeur" },
                    { "demo-source", "enf_18_24", "enfants-caf-18-24-ans", "note_cnaf", "valeur" },
                    { "demo-source", "enf_2", "enfants-caf-moins-de-3-ans", "note_cnaf", "valeur" },
                    { "demo-source", "enf_3_5", "enfants-caf-3-5-ans", "note_cnaf", "valeur" },
                    { "demo-source", "enf_6_10", "enfants-caf-6-10-ans", "note_cnaf", "valeur" },
                    { "demo-source", "ind_jeune", "indice-de-jeunesse", "note_rp", "valeur" },
                    { "demo-source", "lib_com", null, null, "ignoree" },
                    { "demo-source", "libgeo", null, null, "nom" },
                    { "demo-source", "note_cnaf", null, null, "note" },
                    { "demo-source", "note_rp", null, null, "note" },
                    { "demo-source", "percou", "personnes-couvertes", "note_cnaf", "valeur" },
                    { "demo-source", "pop_com", "population-de-la-commune", null, "valeur" },
                    { "demo-source", "pop_com_qp", "population-qpv-de-la-commune", null, "valeur" },
                    { "demo-source", "pop_mun", "population", null, "valeur" },
                    { "demo-source", "tx_f", "part-femmes", "note_rp", "valeur" },
                    { "demo-source", "tx_f_0a24", "part-moins-de-25-ans-femmes", "note_rp", "valeur" },
                    { "demo-source", "tx_f_60etplus", "part-60-ans-et-plus-femmes", "note_rp", "valeur" },
                    { "demo-source", "tx_f_et", "part-etrangeres-femmes", "note_rp", "valeur" },
                    { "demo-source", "tx_tot_0a24", "part-moins-de-25-ans", "note_rp", "valeur" },
                    { "demo-source", "tx_tot_60etplus", "part-60-ans-et-plus", "note_rp", "valeur" },
                    { "demo-source", "tx_tot_et", "part-etrangers", "note_rp", "valeur" },
                    { "demo-source", "tx_tot_men1", "part-menages-une-personne", "note_rp", "valeur" },
                    { "demo-source", "tx_tot_men6", "part-menages-six-personnes", "note_rp", "valeur" },
                    { "filosofi", "codgeo", null, null, "territoire" },
                    { "filosofi", "d1{aa}", "revenu-disponible-d1", null, "valeur" },
                    { "filosofi", "d2{aa}", "revenu-disponible-d2", null, "valeur" },
                    { "filosofi", "d3{aa}", "revenu-disponible-d3", null, "valeur" },
                    { "filosofi", "d4{aa}", "revenu-disponible-d4", null, "valeur" },
                    { "filosofi", "d6{aa}", "revenu-disponible-d6", null, "valeur" },
                    { "filosofi", "d7{aa}", "revenu-disponible-d7", null, "valeur" },
                    { "filosofi", "d8{aa}", "revenu-disponible-d8", null, "valeur" },
                    { "filosofi", "d9{aa}", "revenu-disponible-d9", null, "valeur" },
                    { "filosofi", "gi{aa}", "indice-de-gini", null, "valeur" },
                    { "filosofi", "libgeo", null, null, "nom" },
                    { "filosofi", "nbmen{aa}", "menages-fiscaux", null, "valeur" },
                    { "filosofi", "nbpers{aa}", "personnes-menages-fiscaux", null, "valeur" },
                    { "filosofi", "nbuc{aa}", "unites-de-consommation", null, "valeur" },
                    { "filosofi", "pact{aa}", "part-activite", null, "valeur" },
                    { "filosofi", "pben{aa}", "part-non-salaries", null, "valeur" },
                    { "filosofi", "pcho{aa}", "part-chomage", null, "valeur" },
                    { "filosofi", "pimpot{aa}", "part-impots", null, "valeur" },
                    { "filosofi", "ppat{aa}", "part-patrimoine", null, "valeur" },
                    { "filosofi", "ppen{aa}", "part-pensions", null, "valeur" },
                    { "filosofi", "ppfam{aa}", "part-prestations-familiales", null, "valeur" },
                    { "filosofi", "pplogt{aa}", "part-prestations-logement", null, "valeur" },
                    { "filosofi", "ppmini{aa}", "part-minima-sociaux", null, "valeur" },
                    { "filosofi", "ppsoc{aa}", "part-prestations", null, "valeur" },
                    { "filosofi", "ptsa{aa}", "part-salaires", null, "valeur" },
                    { "filosofi", "q1{aa}", "revenu-disponible-q1", null, "valeur" },
                    { "filosofi", "q2{aa}", "revenu-median", null, "valeur" },
                    { "filosofi", "q3_q1", "revenu-ecart-interquartile", null, "valeur" },
                    { "filosofi", "q3{aa}", "revenu-disponible-q3", null, "valeur" },
                    { "filosofi", "rd", "revenu-d9-d1", null, "valeur" },
                    { "filosofi", "s80s20{aa}", "rapport-s80-s20", null, "valeur" },
                    { "filosofi", "tp60{aa}", "taux-de-pauvrete", null, "valeur" },
                    { "ipro", "a", "demandeurs-a", "note_pe", "valeur" },
                    { "ipro", "a_f", "demandeurs-a-femmes", "note_pe", "valeur" },
                    { "ipro", "a_h", "demandeurs-a-hommes", "note_pe", "valeur" },
                    { "ipro", "a_n_t4", "demandeurs-a-t4", "note_pe_t", "valeur" },
                    { "ipro", "a_n1_t4", "demandeurs-a-t4-precedent", "note_pe_t", "valeur" },
                    { "ipro", "abc", "demandeurs-abc", "note_pe", "valeur" },
                    { "ipro", "abc_25", "demandeurs-abc-moins-de-26-ans", "note_pe", "valeur" },
                    { "ipro", "abc_2649", "demandeurs-abc-26-49-ans", "note_pe", "valeur" },
                    { "ipro", "abc_50", "demandeurs-abc-50-ans-et-plus", "note_pe", "valeur" },
                    { "ipro", "abc_bac", "demandeurs-abc-bac", "note_pe", "valeur" },
                    { "ipro", "abc_bac_f", "demandeurs-abc-bac-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_bac_h", "demandeurs-abc-bac-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_capbep", "demandeurs-abc-capbep", "note_pe", "valeur" },
                    { "ipro", "abc_capbep_f", "demandeurs-abc-capbep-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_capbep_h", "demandeurs-abc-capbep-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_dur1", "demandeurs-abc-duree-1", "note_pe", "valeur" },
                    { "ipro", "abc_dur1_f", "demandeurs-abc-duree-1-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_dur1_h", "demandeurs-abc-duree-1-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_dur2", "demandeurs-abc-duree-2", "note_pe", "valeur" },
                    { "ipro", "abc_dur2_f", "demandeurs-abc-duree-2-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_dur2_h", "demandeurs-abc-duree-2-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_dur3", "demandeurs-abc-duree-3", "note_pe", "valeur" },
                    { "ipro", "abc_dur3_f", "demandeurs-abc-duree-3-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_dur3_h", "demandeurs-abc-duree-3-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_dur4", "demandeurs-abc-duree-4", "note_pe", "valeur" },
                    { "ipro", "abc_dur4_f", "demandeurs-abc-duree-4-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_dur4_h", "demandeurs-abc-duree-4-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_e", "demandeurs-abc-etrangers", "note_pe", "valeur" },
                    { "ipro", "abc_f", "demandeurs-abc-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_fr", "demandeurs-abc-francais", "note_pe", "valeur" },
                    { "ipro", "abc_h", "demandeurs-abc-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_infcapbep", "demandeurs-abc-infcapbep", "note_pe", "valeur" },
                    { "ipro", "abc_infcapbep_f", "demandeurs-abc-infcapbep-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_infcapbep_h", "demandeurs-abc-infcapbep-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_qal1", "demandeurs-abc-qualification-1", "note_pe", "valeur" },
                    { "ipro", "abc_qal2", "demandeurs-abc-qualification-2", "note_pe", "valeur" },
                    { "ipro", "abc_qal3", "demandeurs-abc-qualification-3", "note_pe", "valeur" },
                    { "ipro", "abc_qal4", "demandeurs-abc-qualification-4", "note_pe", "valeur" },
                    { "ipro", "abc_qal5", "demandeurs-abc-qualification-5", "note_pe", "valeur" },
                    { "ipro", "abc_rsa", "demandeurs-abc-rsa", "note_pe", "valeur" },
                    { "ipro", "abc_rsa_f", "demandeurs-abc-rsa-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_rsa_h", "demandeurs-abc-rsa-hommes", "note_pe", "valeur" },
                    { "ipro", "abc_supbac", "demandeurs-abc-supbac", "note_pe", "valeur" },
                    { "ipro", "abc_supbac_f", "demandeurs-abc-supbac-femmes", "note_pe", "valeur" },
                    { "ipro", "abc_supbac_h", "demandeurs-abc-supbac-hommes", "note_pe", "valeur" },
                    { "ipro", "abcde", "demandeurs-abcde", "note_pe", "valeur" },
                    { "ipro", "abcde_f", "demandeurs-abcde-femmes", "note_pe", "valeur" },
                    { "ipro", "abcde_h", "demandeurs-abcde-hommes", "note_pe", "valeur" },
                    { "ipro", "ca", "aides-ca", "note_asp", "valeur" },
                    { "ipro", "ca_f", "aides-ca-femmes", "note_asp", "valeur" },
                    { "ipro", "ca_h", "aides-ca-hommes", "note_asp", "valeur" },
                    { "ipro", "cae", "aides-cae", "note_asp", "valeur" },
                    { "ipro", "cie", "aides-cie", "note_asp", "valeur" },
                    { "ipro", "cie_hs", "aides-cie-hs", "note_asp", "valeur" },
                    { "ipro", "cie_s", "aides-cie-s", "note_asp", "valeur" },
                    { "ipro", "codgeo", null, null, "territoire" },
                    { "ipro", "cui", "aides-cui", "note_asp", "valeur" },
                    { "ipro", "cui_25", "aides-cui-25", "note_asp", "valeur" },
                    { "ipro", "cui_26a49", "aides-cui-26-49", "note_asp", "valeur" },
                    { "ipro", "cui_50", "aides-cui-50", "note_asp", "valeur" },
                    { "ipro", "cui_bac", "aides-cui-bac", "note_asp", "valeur" },
                    { "ipro", "cui_cap", "aides-cui-cap", "note_asp", "valeur" },
                    { "ipro", "cui_f", "aides-cui-femmes", "note_asp", "valeur" },
                    { "ipro", "cui_h", "aides-cui-hommes", "note_asp", "valeur" },
                    { "ipro", "cui_infcap", "aides-cui-infcap", "note_asp", "valeur" },
                    { "ipro", "cui_supbac", "aides-cui-supbac", "note_asp", "valeur" },
                    { "ipro", "eav", "aides-eav", "note_asp", "valeur" },
                    { "ipro", "eav_cap", "aides-eav-cap", "note_asp", "valeur" },
                    { "ipro", "eav_f", "aides-eav-femmes", "note_asp", "valeur" },
                    { "ipro", "eav_h", "aides-eav-hommes", "note_asp", "valeur" },
                    { "ipro", "eav_infcap", "aides-eav-infcap", "note_asp", "valeur" },
                    { "ipro", "eav_supcap", "aides-eav-supcap", "note_asp", "valeur" },
                    { "ipro", "evol_a_f_t4", "evolution-demandeurs-a-femmes", "note_pe_t", "valeur" },
                    { "ipro", "evol_a_h_t4", "evolution-demandeurs-a-hommes", "note_pe_t", "valeur" },
                    { "ipro", "evol_a_t4", "evolution-demandeurs-a", "note_pe_t", "valeur" },
                    { "ipro", "evol_abc_f_t4", "evolution-demandeurs-abc-femmes", "note_pe_t", "valeur" },
                    { "ipro", "evol_abc_h_t4", "evolution-demandeurs-abc-hommes", "note_pe_t", "valeur" },
                    { "ipro", "evol_abc_t4", "evolution-demandeurs-abc", "note_pe_t", "valeur" },
                    { "ipro", "evol_ca_n_e", "evolution-contrats-aides", "note_asp_e", "valeur" },
                    { "ipro", "libgeo", null, null, "nom" },
                    { "ipro", "note_asp", null, null, "note" },
                    { "ipro", "note_asp_e", null, null, "note" },
                    { "ipro", "note_pe", null, null, "note" },
                    { "ipro", "note_pe_t", null, null, "note" },
                    { "ipro", "note_rp", null, null, "note" },
                    { "ipro", "tx_et_edlim", "emplois-a-duree-limitee-etrangers", "note_rp", "valeur" },
                    { "ipro", "tx_et_empl", "taux-d-emploi-etrangers", "note_rp", "valeur" },
                    { "ipro", "tx_et_eprec", "emplois-a-duree-limitee-etrangers", "note_rp", "valeur" },
                    { "ipro", "tx_f_edlim", "emplois-a-duree-limitee-femmes", "note_rp", "valeur" },
                    { "ipro", "tx_f_empl", "taux-d-emploi-femmes", "note_rp", "valeur" },
                    { "ipro", "tx_f_eprec", "emplois-a-duree-limitee-femmes", "note_rp", "valeur" },
                    { "ipro", "tx_tot_edlim", "emplois-a-duree-limitee", "note_rp", "valeur" },
                    { "ipro", "tx_tot_empl", "taux-d-emploi", "note_rp", "valeur" },
                    { "ipro", "tx_tot_eprec", "emplois-a-duree-limitee", "note_rp", "valeur" },
                    { "revenu-disponible", "codgeo", null, null, "territoire" },
                    { "revenu-disponible", "disp_d1_a{aa}", "revenu-disponible-d1", null, "valeur" },
                    { "revenu-disponible", "disp_d9_a{aa}", "revenu-disponible-d9", null, "valeur" },
                    { "revenu-disponible", "disp_med_a{aa}", "revenu-median", null, "valeur" },
                    { "revenu-disponible", "disp_ppsoc_a{aa}", "part-prestations", null, "valeur" },
                    { "revenu-disponible", "disp_rd_a{aa}", "revenu-d9-d1", null, "valeur" },
                    { "revenu-disponible", "disp_tp60_a{aa}", "taux-de-pauvrete", null, "valeur" },
                    { "revenu-disponible", "libgeo", null, null, "nom" },
                    { "revn", "a", "allocataires", "note_cnaf", "valeur" },
                    { "revn", "aaah", "allocataires-aah", "note_cnaf", "valeur" },
                    { "revn", "appa", "allocataires-prime-activite", "note_cnaf", "valeur" },
                    { "revn", "apres100", "allocataires-dependants-100", "note_cnaf", "valeur" },
                    { "revn", "apres50", "allocataires-dependants-50", "note_cnaf", "valeur" },
                    { "revn", "arsas", "allocataires-rsa-socle", "note_cnaf", "valeur" },
                    { "revn", "brev", "part-bas-revenus-declares", "note_filo", "valeur" },
                    { "revn", "c", "assures-maladie", "note_cnam", "valeur" },
                    { "revn", "c_c2snp", "beneficiaires-c2s-sans-participation", "note_cnam", "valeur" },
                    { "revn", "c_c2sp", "beneficiaires-c2s-avec-participation", "note_cnam", "valeur" },
                    { "revn", "cc2s", "beneficiaires-c2s", "note_cnam", "valeur" },
                    { "revn", "ccmuc", "beneficiaires-cmuc", "note_cnam", "valeur" },
                    { "revn", "codgeo", null, null, "territoire" },
                    { "revn", "decuc_d1", "revenu-declare-d1", "note_filo", "valeur" },
                    { "revn", "decuc_d1d9", "revenu-declare-d9-d1", "note_filo", "valeur" },
                    { "revn", "decuc_d9", "revenu-declare-d9", "note_filo", "valeur" },
                    { "revn", "decuc_q1", "revenu-declare-q1", "note_filo", "valeur" },
                    { "revn", "decuc_q2", "revenu-declare-median", "note_filo", "valeur" },
                    { "revn", "decuc_q3", "revenu-declare-q3", "note_filo", "valeur" },
                    { "revn", "disp_d1", "revenu-disponible-d1", "note_filo", "valeur" },
                    { "revn", "disp_d1d9", "revenu-d9-d1", "note_filo", "valeur" },
                    { "revn", "disp_d9", "revenu-disponible-d9", "note_filo", "valeur" },
                    { "revn", "disp_q1", "revenu-disponible-q1", "note_filo", "valeur" },
                    { "revn", "disp_q2", "revenu-median", "note_filo", "valeur" },
                    { "revn", "disp_q3", "revenu-disponible-q3", "note_filo", "valeur" },
                    { "revn", "libgeo", null, null, "nom" },
                    { "revn", "note_cnaf", null, null, "note" },
                    { "revn", "note_cnam", null, null, "note" },
                    { "revn", "note_filo", null, null, "note" },
                    { "revn", "pact", "part-activite", "note_filo", "valeur" },
                    { "revn", "part_chomprinc", "part-chomage-principal", "note_filo", "valeur" },
                    { "revn", "pimpot", "part-impots", "note_filo", "valeur" },
                    { "revn", "pmimp", "part-menages-imposes", "note_filo", "valeur" },
                    { "revn", "ppat", "part-patrimoine", "note_filo", "valeur" },
                    { "revn", "ppen", "part-pensions", "note_filo", "valeur" },
                    { "revn", "ppsoc", "part-prestations", "note_filo", "valeur" },
                    { "revn", "tp60", "taux-de-pauvrete", "note_filo", "valeur" }
                });

            migrationBuilder.InsertData(
                table: "indicateurs_nom_de_fichier",
                columns: new[] { "jeu_code", "motif", "niveau" },
                values: new object[,]
                {
                    { "demo", "demo_{aaaa}", "quartier" },
                    { "demo-source", "data_demo_{aaaa}_v*_qp", "quartier" },
                    { "filosofi", "filo{aaaa}_disp_com", "commune" },
                    { "filosofi", "filo{aaaa}_disp_dep", "departement" },
                    { "filosofi", "filo{aaaa}_disp_epci", "epci" },
                    { "filosofi", "filo{aaaa}_disp_france*", "france" },
                    { "filosofi", "filo{aaaa}_disp_metropole", "france" },
                    { "filosofi", "filo{aaaa}_disp_reg", "region" },
                    { "ipro", "ipro_{aaaa}", "quartier" },
                    { "revenu-disponible", "revenu-disponible-qp*-{aaaa}_ensqp", "ensemble_des_quartiers" },
                    { "revenu-disponible", "revenu-disponible-qp*-{aaaa}_qp", "quartier" },
                    { "revn", "revn_{aaaa}", "quartier" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_alertes_alerte_auteur_id_transmise_a",
                table: "alertes_alerte",
                columns: new[] { "auteur_id", "transmise_a" });

            migrationBuilder.CreateIndex(
                name: "ix_alertes_alerte_departement_code_etat_transmise_a",
                table: "alertes_alerte",
                columns: new[] { "departement_code", "etat", "transmise_a" });

            migrationBuilder.CreateIndex(
                name: "ix_alertes_alerte_escalade_due_a",
                table: "alertes_alerte",
                column: "escalade_due_a");

            migrationBuilder.CreateIndex(
                name: "ix_alertes_alerte_famille_code",
                table: "alertes_alerte",
                column: "famille_code");

            migrationBuilder.CreateIndex(
                name: "ix_alertes_alerte_quartier_id_transmise_a",
                table: "alertes_alerte",
                columns: new[] { "quartier_id", "transmise_a" });

            migrationBuilder.CreateIndex(
                name: "ix_alertes_maillon_agent_id",
                table: "alertes_maillon",
                column: "agent_id");

            migrationBuilder.CreateIndex(
                name: "ix_alertes_maillon_departement_code_rang",
                table: "alertes_maillon",
                columns: new[] { "departement_code", "rang" });

            migrationBuilder.CreateIndex(
                name: "ix_alertes_observation_observation_id",
                table: "alertes_observation",
                column: "observation_id");

            migrationBuilder.CreateIndex(
                name: "ix_alertes_reception_agent_id_accuse_a",
                table: "alertes_reception",
                columns: new[] { "agent_id", "accuse_a" });

            migrationBuilder.CreateIndex(
                name: "ix_alertes_regle_departement_code",
                table: "alertes_regle",
                column: "departement_code");

            migrationBuilder.CreateIndex(
                name: "ix_alertes_suivi_alerte_id_a",
                table: "alertes_suivi",
                columns: new[] { "alerte_id", "a" });

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_adresse_de_calendrier_agent_id",
                table: "habilitations_adresse_de_calendrier",
                column: "agent_id");

            migrationBuilder.CreateIndex(
                name: "ix_habilitations_adresse_de_calendrier_empreinte",
                table: "habilitations_adresse_de_calendrier",
                column: "empreinte",
                unique: true);

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
                name: "ix_indicateurs_colonne_indicateur_code",
                table: "indicateurs_colonne",
                column: "indicateur_code");

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_correction_code_indicateur_code",
                table: "indicateurs_correction",
                columns: new[] { "code", "indicateur_code" });

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_correction_edition_id_indicateur_code",
                table: "indicateurs_correction",
                columns: new[] { "edition_id", "indicateur_code" });

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_depot_depose_a",
                table: "indicateurs_depot",
                column: "depose_a");

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_edition_jeu_code_annee",
                table: "indicateurs_edition",
                columns: new[] { "jeu_code", "annee" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_millesime_indicateur_code",
                table: "indicateurs_millesime",
                column: "indicateur_code");

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_publication_empreinte",
                table: "indicateurs_publication",
                column: "empreinte",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_publication_tableau_id",
                table: "indicateurs_publication",
                column: "tableau_id");

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_releve_code_niveau",
                table: "indicateurs_releve",
                columns: new[] { "code", "niveau" });

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_tableau_auteur_id",
                table: "indicateurs_tableau",
                column: "auteur_id");

            migrationBuilder.CreateIndex(
                name: "ix_indicateurs_tableau_departement_code_modifie_a",
                table: "indicateurs_tableau",
                columns: new[] { "departement_code", "modifie_a" });

            migrationBuilder.CreateIndex(
                name: "ix_pilotage_abonnement_agent_id",
                table: "pilotage_abonnement",
                column: "agent_id");

            migrationBuilder.CreateIndex(
                name: "ix_pilotage_abonnement_quartier_id",
                table: "pilotage_abonnement",
                column: "quartier_id");

            migrationBuilder.CreateIndex(
                name: "ix_pilotage_abonnement_tableau_id",
                table: "pilotage_abonnement",
                column: "tableau_id");

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
                name: "ix_rapports_mois_departement_code_mois",
                table: "rapports_mois",
                columns: new[] { "departement_code", "mois" },
                unique: true);

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
                name: "ix_rapports_rappel_delegue_id_mois_etape",
                table: "rapports_rappel",
                columns: new[] { "delegue_id", "mois", "etape" },
                unique: true);

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
                name: "ix_rapports_synthese_auteur_id",
                table: "rapports_synthese",
                column: "auteur_id");

            migrationBuilder.CreateIndex(
                name: "ix_rapports_synthese_departement_code_mois",
                table: "rapports_synthese",
                columns: new[] { "departement_code", "mois" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rapports_texte_rapport_id_section_rang_ordre",
                table: "rapports_texte",
                columns: new[] { "rapport_id", "section_rang", "ordre" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rapports_texte_de_synthese_synthese_id_ordre",
                table: "rapports_texte_de_synthese",
                columns: new[] { "synthese_id", "ordre" },
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
                name: "ix_territoires_intercommunalite_siren",
                table: "territoires_intercommunalite",
                column: "siren",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territoires_poche_contrat_id",
                table: "territoires_poche",
                column: "contrat_id");

            migrationBuilder.CreateIndex(
                name: "ix_territoires_poche_departement_code",
                table: "territoires_poche",
                column: "departement_code");

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

            migrationBuilder.CreateIndex(
                name: "ix_veille_conservation_conserve_a",
                table: "veille_conservation",
                column: "conserve_a");

            migrationBuilder.CreateIndex(
                name: "ix_veille_conservation_observation_id",
                table: "veille_conservation",
                column: "observation_id");

            migrationBuilder.CreateIndex(
                name: "ix_veille_note_de_barometre_auteur_id",
                table: "veille_note_de_barometre",
                column: "auteur_id");

            migrationBuilder.CreateIndex(
                name: "ix_veille_note_de_barometre_departement_code_semaine_du",
                table: "veille_note_de_barometre",
                columns: new[] { "departement_code", "semaine_du" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_note_de_barometre_quartier_id_semaine_du_auteur_id",
                table: "veille_note_de_barometre",
                columns: new[] { "quartier_id", "semaine_du", "auteur_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_auteur",
                table: "veille_observation",
                columns: new[] { "auteur_id", "rang", "departement_code", "theme_code", "nature", "niveau", "est_retiree", "quartier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_departement",
                table: "veille_observation",
                columns: new[] { "departement_code", "rang", "theme_code", "nature", "niveau", "est_retiree", "auteur_id", "quartier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_quartier",
                table: "veille_observation",
                columns: new[] { "quartier_id", "rang", "departement_code", "theme_code", "nature", "niveau", "est_retiree", "auteur_id" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_rang",
                table: "veille_observation",
                column: "rang",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_retirees",
                table: "veille_observation",
                columns: new[] { "departement_code", "rang" },
                filter: "retrait_le IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_suite_de_id",
                table: "veille_observation",
                column: "suite_de_id");

            migrationBuilder.CreateIndex(
                name: "ix_veille_observation_theme",
                table: "veille_observation",
                columns: new[] { "theme_code", "departement_code", "rang", "nature", "niveau", "est_retiree", "auteur_id", "quartier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_photo_observation_id_empreinte",
                table: "veille_photo",
                columns: new[] { "observation_id", "empreinte" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_veille_photo_en_attente_envoi_id_empreinte",
                table: "veille_photo_en_attente",
                columns: new[] { "envoi_id", "empreinte" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_veille_photo_en_attente_recue_a",
                table: "veille_photo_en_attente",
                column: "recue_a");

            migrationBuilder.CreateIndex(
                name: "ix_veille_releve_departement_code_semaine_du",
                table: "veille_releve",
                columns: new[] { "departement_code", "semaine_du" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_veille_signal_departement_code_fin_du",
                table: "veille_signal",
                columns: new[] { "departement_code", "fin_du" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_signal_qualification_par_id",
                table: "veille_signal",
                column: "qualification_par_id");

            migrationBuilder.CreateIndex(
                name: "ix_veille_signal_quartier_id_theme_code",
                table: "veille_signal",
                columns: new[] { "quartier_id", "theme_code" });

            migrationBuilder.CreateIndex(
                name: "ix_veille_signal_theme_code",
                table: "veille_signal",
                column: "theme_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alertes_appel");

            migrationBuilder.DropTable(
                name: "alertes_gravite");

            migrationBuilder.DropTable(
                name: "alertes_maillon");

            migrationBuilder.DropTable(
                name: "alertes_mobile");

            migrationBuilder.DropTable(
                name: "alertes_observation");

            migrationBuilder.DropTable(
                name: "alertes_reception");

            migrationBuilder.DropTable(
                name: "alertes_regle");

            migrationBuilder.DropTable(
                name: "alertes_suivi");

            migrationBuilder.DropTable(
                name: "habilitations_adresse_de_calendrier");

            migrationBuilder.DropTable(
                name: "habilitations_attente_annoncee");

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
                name: "habilitations_preference_de_recapitulatif");

            migrationBuilder.DropTable(
                name: "habilitations_quartier_confie");

            migrationBuilder.DropTable(
                name: "habilitations_session");

            migrationBuilder.DropTable(
                name: "indicateurs_colonne");

            migrationBuilder.DropTable(
                name: "indicateurs_correction");

            migrationBuilder.DropTable(
                name: "indicateurs_depot");

            migrationBuilder.DropTable(
                name: "indicateurs_millesime");

            migrationBuilder.DropTable(
                name: "indicateurs_nom_de_fichier");

            migrationBuilder.DropTable(
                name: "indicateurs_note_de_tableau");

            migrationBuilder.DropTable(
                name: "indicateurs_publication");

            migrationBuilder.DropTable(
                name: "indicateurs_releve");

            migrationBuilder.DropTable(
                name: "pilotage_abonnement");

            migrationBuilder.DropTable(
                name: "rapports_annotation");

            migrationBuilder.DropTable(
                name: "rapports_cliche_de_synthese");

            migrationBuilder.DropTable(
                name: "rapports_element_ecarte");

            migrationBuilder.DropTable(
                name: "rapports_fichier");

            migrationBuilder.DropTable(
                name: "rapports_modele");

            migrationBuilder.DropTable(
                name: "rapports_mois");

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
                name: "rapports_rappel");

            migrationBuilder.DropTable(
                name: "rapports_section");

            migrationBuilder.DropTable(
                name: "rapports_texte_de_synthese");

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
                name: "territoires_intercommunalite");

            migrationBuilder.DropTable(
                name: "territoires_poche");

            migrationBuilder.DropTable(
                name: "territoires_quartier_du_contrat");

            migrationBuilder.DropTable(
                name: "territoires_tampon");

            migrationBuilder.DropTable(
                name: "veille_conservation");

            migrationBuilder.DropTable(
                name: "veille_note_de_barometre");

            migrationBuilder.DropTable(
                name: "veille_photo_contenu");

            migrationBuilder.DropTable(
                name: "veille_photo_en_attente");

            migrationBuilder.DropTable(
                name: "veille_reglage_des_signaux");

            migrationBuilder.DropTable(
                name: "veille_releve");

            migrationBuilder.DropTable(
                name: "veille_signal_semaine");

            migrationBuilder.DropTable(
                name: "alertes_alerte");

            migrationBuilder.DropTable(
                name: "habilitations_compte");

            migrationBuilder.DropTable(
                name: "habilitations_lettre_de_mission");

            migrationBuilder.DropTable(
                name: "indicateurs_indicateur");

            migrationBuilder.DropTable(
                name: "indicateurs_edition");

            migrationBuilder.DropTable(
                name: "indicateurs_tableau");

            migrationBuilder.DropTable(
                name: "rapports_texte");

            migrationBuilder.DropTable(
                name: "rapports_cliche");

            migrationBuilder.DropTable(
                name: "rapports_proposition");

            migrationBuilder.DropTable(
                name: "rapports_synthese");

            migrationBuilder.DropTable(
                name: "socle_operation");

            migrationBuilder.DropTable(
                name: "socle_envoi");

            migrationBuilder.DropTable(
                name: "territoires_contrat_de_ville");

            migrationBuilder.DropTable(
                name: "veille_photo");

            migrationBuilder.DropTable(
                name: "veille_signal");

            migrationBuilder.DropTable(
                name: "alertes_famille");

            migrationBuilder.DropTable(
                name: "indicateurs_jeu");

            migrationBuilder.DropTable(
                name: "rapports_rapport");

            migrationBuilder.DropTable(
                name: "veille_observation");

            migrationBuilder.DropTable(
                name: "territoires_quartier");

            migrationBuilder.DropTable(
                name: "habilitations_agent");

            migrationBuilder.DropTable(
                name: "veille_theme");
        }
    }
}
