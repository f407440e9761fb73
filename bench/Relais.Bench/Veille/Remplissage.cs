using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;

namespace Relais.Bench.Veille;

/// <summary>Many observations of one département, over two years, in sentences of the trade; the same on both databases.</summary>
internal static class Remplissage
{
    private static readonly string[] Sujets = ["Les habitants", "Le gardien", "L’association", "Le centre social", "La régie", "Des commerçants", "L’école", "Le bailleur", "Des jeunes", "La médiatrice"];
    private static readonly string[] Verbes = ["signalent", "dénoncent", "réclament", "proposent", "attendent", "organisent", "regrettent", "constatent", "préparent", "soutiennent"];
    private static readonly string[] Objets = ["des dégradations dans les halls", "une réunion sur le relogement", "la réparation des ascenseurs", "des travaux de chauffage", "un créneau de soutien scolaire", "la fermeture du cabinet médical", "des rodéos le soir", "un jardin partagé", "des halls squattés", "un forum pour l’emploi"];
    private static readonly string[] Precisions = ["près du marché", "au pied des tours", "devant le collège", "depuis l’automne", "pour la troisième fois", "avec la mairie", "malgré les relances", "après une longue attente"];
    private static readonly string[] Themes = ["tranquillite", "cadre-de-vie", "logement", "jeunesse", "education", "emploi", "sante", "commerces"];

    public static string Texte(int i) => $"{Sujets[i % 10]} {Verbes[i / 10 % 10]} {Objets[i / 100 % 10]} {Precisions[i / 1000 % 8]}.";

    public static async Task RemplirAsync(Jeu jeu, Guid[] quartiers, Guid[] auteurs, int nombre)
    {
        if (jeu.Choix.Moteur == MoteurDeBase.Postgres) await RemplirPostgresAsync(jeu, Lignes(quartiers, auteurs, nombre));
        else await RemplirSqliteAsync(jeu, Lignes(quartiers, auteurs, nombre));
    }

    private static IEnumerable<Observation> Lignes(Guid[] quartiers, Guid[] auteurs, int nombre)
    {
        var racines = Enumerable.Range(0, 8_000).Select(i => RacinesFrancaises.Indexer(Texte(i))).ToArray();
        var (premierJour, debut) = (new DateOnly(2024, 3, 1), new DateTime(2024, 3, 1, 8, 0, 0, DateTimeKind.Utc));
        HashSet<long> rangs = [];
        var octets = new byte[16];
        for (var i = 0; i < nombre; i++)
        {
            // Multiplier par un nombre premier mêle les phrases, les jours et les quartiers sans tirage ; les diviseurs les rendent indépendants.
            var melange = (int)((long)i * 7_919 % nombre);
            var estHorsQuartier = melange / 192 % 50 == 0;
            BitConverter.TryWriteBytes(octets, i);
            BitConverter.TryWriteBytes(octets.AsSpan(12), i * -1_640_531_527);
            var contenu = new ContenuObservation
            {
                QuartierId = estHorsQuartier ? null : quartiers[melange / 192 % quartiers.Length],
                CommuneCode = estHorsQuartier ? "99001" : null,
                Nature = (NatureObservation)(melange / 8 % 6),
                ThemeCode = Themes[melange % 8],
                Texte = Texte(melange % 8_000),
                ObserveLe = premierJour.AddDays((int)(730L * i / nombre)),
                Niveau = melange / 48 % 4 == 0 ? NiveauDiffusion.SousPrefete : NiveauDiffusion.Equipe,
            };
            var observation = Observation.Saisir(new Guid(octets), Jeu.Departement, auteurs[melange / 2_880 % auteurs.Length], contenu, racines[melange % 8_000], debut.AddSeconds(63_000_000L * i / nombre));
            if (melange / 3 % 500 == 0) observation.Retirer(new Retrait(contenu.ObserveLe, "Saisie deux fois."));
            if (rangs.Add(observation.Rang)) yield return observation;
        }
    }

    private static async Task RemplirSqliteAsync(Jeu jeu, IEnumerable<Observation> lignes)
    {
        await using var connexion = new SqliteConnection(jeu.Choix.Connexion);
        await connexion.OpenAsync();
        await using var transaction = await connexion.BeginTransactionAsync();
        await using var commande = connexion.CreateCommand();
        commande.CommandText = """
            INSERT INTO veille_observation (id, version, departement_code, quartier_id, nature, theme_code, texte, observe_le, saisie_a, auteur_id, niveau, rang, racines, commune_code, retrait_le, retrait_motif, empreinte_de_l_envoi, est_retiree)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """;
        var parametres = Enumerable.Range(0, 18).Select(i => commande.Parameters.Add(new SqliteParameter($"${i}", null))).ToArray();
        foreach (var o in lignes)
        {
            object[] valeurs =
            [
                Cle(o.Id), Cle(o.Id), o.DepartementCode, o.QuartierId is { } quartier ? Cle(quartier) : DBNull.Value, CodeTexte.De(o.Nature), o.ThemeCode, o.Texte,
                o.ObserveLe.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), o.SaisieA.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                Cle(o.AuteurId), CodeTexte.De(o.Niveau), o.Rang, o.Racines,
                (object?)o.CommuneCode ?? DBNull.Value, o.Retrait?.Le.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (object)DBNull.Value, (object?)o.Retrait?.Motif ?? DBNull.Value, o.EmpreinteDeLEnvoi, o.EstRetiree,
            ];
            for (var i = 0; i < valeurs.Length; i++) parametres[i].Value = valeurs[i];
            await commande.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        commande.Transaction = null;
        commande.Parameters.Clear();
        commande.CommandText = "INSERT INTO veille_recherche(veille_recherche) VALUES ('optimize'); ANALYZE;";
        await commande.ExecuteNonQueryAsync();

        static string Cle(Guid id) => id.ToString().ToUpperInvariant();
    }

    private static Task EcrireAsync<T>(NpgsqlBinaryImporter copie, T? valeur) => valeur is null ? copie.WriteNullAsync() : copie.WriteAsync<object>(valeur);

    private static async Task RemplirPostgresAsync(Jeu jeu, IEnumerable<Observation> lignes)
    {
        await using var connexion = new NpgsqlConnection(jeu.Choix.Connexion);
        await connexion.OpenAsync();
        await using (var copie = await connexion.BeginBinaryImportAsync(
            "COPY veille_observation (id, version, departement_code, quartier_id, nature, theme_code, texte, observe_le, saisie_a, auteur_id, niveau, rang, racines, commune_code, retrait_le, retrait_motif, empreinte_de_l_envoi, est_retiree) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var o in lignes)
            {
                await copie.StartRowAsync();
                await copie.WriteAsync(o.Id);
                await copie.WriteAsync(o.Id);
                await copie.WriteAsync(o.DepartementCode);
                await EcrireAsync(copie, o.QuartierId);
                await copie.WriteAsync(CodeTexte.De(o.Nature));
                await copie.WriteAsync(o.ThemeCode);
                await copie.WriteAsync(o.Texte);
                await copie.WriteAsync(o.ObserveLe);
                await copie.WriteAsync(o.SaisieA, NpgsqlDbType.TimestampTz);
                await copie.WriteAsync(o.AuteurId);
                await copie.WriteAsync(CodeTexte.De(o.Niveau));
                await copie.WriteAsync(o.Rang);
                await copie.WriteAsync(o.Racines);
                await EcrireAsync(copie, o.CommuneCode);
                await EcrireAsync(copie, o.Retrait?.Le);
                await EcrireAsync(copie, o.Retrait?.Motif);
                await copie.WriteAsync(o.EmpreinteDeLEnvoi);
                await copie.WriteAsync(o.EstRetiree);
            }

            await copie.CompleteAsync();
        }

        await using var analyse = new NpgsqlCommand("VACUUM ANALYZE veille_observation", connexion) { CommandTimeout = 600 };
        await analyse.ExecuteNonQueryAsync();
    }
}
