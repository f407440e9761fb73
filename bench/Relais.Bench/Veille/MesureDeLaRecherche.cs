using Npgsql;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Bench.Veille;

/// <summary>Our search beside PostgreSQL's own French full text, on the same rows and the same words: what each finds, and in how long.</summary>
internal static class MesureDeLaRecherche
{
    private const int Lignes = 200_000;

    // Ce que la phrase contient, et comment on la cherche : pluriel, conjugaison, accent oublié, élision, mot composé.
    private static readonly (string Demande, string Contient)[] Demandes =
    [
        ("dégradation", "dégradations"), ("degradations", "dégradations"), ("squatter", "squattés"), ("squattent", "squattés"), ("réunions", "réunion"),
        ("reunion", "réunion"), ("dénoncer", "dénoncent"), ("denonce", "dénoncent"), ("soutenir", "soutiennent"), ("proposer", "proposent"),
        ("fermetures", "fermeture"), ("medicaux", "médical"), ("ecole", "école"), ("écoles", "école"), ("réparer", "réparation"),
        ("marchés", "marché"), ("travail", "travaux"), ("college", "collège"), ("organisé", "organisent"), ("signalées", "signalent"),
        ("soutien-scolaire", "soutien scolaire"), ("l’emploi", "emploi"), ("relogements", "relogement"), ("reparations", "réparation"), ("ascenseur", "ascenseurs"),
        ("commercants", "commerçants"), ("mediatrices", "médiatrice"), ("regrette", "regrettent"), ("prepare", "préparent"), ("HABITANT", "habitants"),
    ];

    public static async Task ExecuterAsync()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Postgres);
        var quartier = Guid.NewGuid();
        var delegue = await jeu.UnDelegueAsync(quartier);
        await Remplissage.RemplirAsync(jeu, [quartier], [delegue.AgentId], Lignes);
        await using var connexion = new NpgsqlConnection(jeu.Choix.Connexion);
        await connexion.OpenAsync();
        await ExecuterAsync(connexion, "ALTER TABLE veille_observation ADD COLUMN francais tsvector GENERATED ALWAYS AS (to_tsvector('french', texte)) STORED");
        await ExecuterAsync(connexion, "CREATE INDEX ON veille_observation USING gin (francais)");
        await ExecuterAsync(connexion, "VACUUM ANALYZE veille_observation");

        Console.WriteLine($"| Demande | Attendues | Relais | PostgreSQL `french` | Relais (ms) | PostgreSQL (ms) |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        double rappelRelais = 0, rappelPostgres = 0;
        foreach (var (demande, contient) in Demandes)
        {
            var attendues = await CompterAsync(connexion, "SELECT count(*) FROM veille_observation WHERE texte LIKE '%' || $1 || '%'", contient);
            var relais = await CompterAsync(connexion, "SELECT count(*) FROM veille_observation WHERE recherche @@ CAST($1 AS tsquery) AND texte LIKE '%' || $2 || '%'", Traduire(demande), contient);
            var postgres = await CompterAsync(connexion, "SELECT count(*) FROM veille_observation WHERE francais @@ plainto_tsquery('french', $1) AND texte LIKE '%' || $2 || '%'", demande, contient);
            var duree = await Chrono.MesurerAsync(15, () => jeu.ListerAsync(new() { Texte = demande }, delegue));
            var sienne = await Chrono.MesurerAsync(15, () => ExecuterAsync(connexion, "SELECT id, texte FROM veille_observation WHERE francais @@ plainto_tsquery('french', $1) ORDER BY rang DESC LIMIT 26", demande));
            (rappelRelais, rappelPostgres) = (rappelRelais + ((double)relais / attendues), rappelPostgres + ((double)postgres / attendues));
            Console.WriteLine($"| {demande} | {attendues:N0} | {relais:N0} | {postgres:N0} | {duree.Mediane:0.0} | {sienne.Mediane:0.0} |");
        }

        Console.WriteLine($"Rappel moyen : Relais {rappelRelais / Demandes.Length:P0}, PostgreSQL {rappelPostgres / Demandes.Length:P0}.");
    }

    private static string Traduire(string demande) => string.Join(" & ", Relais.Application.Socle.Recherche.RacinesFrancaises.Demander(demande).Select(m => $"({string.Join(" | ", m.Select(r => $"'{r}'"))})"));

    private static async Task<long> CompterAsync(NpgsqlConnection connexion, string sql, params string[] valeurs)
    {
        await using var commande = Preparer(connexion, sql, valeurs);
        return (long)(await commande.ExecuteScalarAsync())!;
    }

    private static async Task ExecuterAsync(NpgsqlConnection connexion, string sql, params string[] valeurs)
    {
        await using var commande = Preparer(connexion, sql, valeurs);
        await commande.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Preparer(NpgsqlConnection connexion, string sql, string[] valeurs)
    {
        var commande = new NpgsqlCommand(sql, connexion) { CommandTimeout = 600 };
        foreach (var valeur in valeurs) commande.Parameters.Add(new() { Value = valeur });
        return commande;
    }
}
