using NetTopologySuite.Geometries;
using Npgsql;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;

namespace Relais.Bench.Territoires;

/// <summary>The same work in PostGIS: one batch join on a GiST index, one backend.</summary>
internal static class AvecPostGis
{
    public static async Task ComparerAsync(List<(QuartierIndexe Quartier, Geometry Contour)> contours, Coordinate[] points, HashSet<(int Point, int Contour)> attendus, Sablier.Duree notre)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Postgres);
        await using var connexion = new NpgsqlConnection(jeu.Choix.Connexion);
        await connexion.OpenAsync();
        try
        {
            await ExecuterAsync(connexion, "CREATE EXTENSION postgis");
        }
        catch (PostgresException)
        {
            Console.Error.WriteLine("PostGIS est absent (paquet « postgresql-15-postgis-3 ») : sa mesure est sautée.");
            return;
        }

        await RemplirAsync(connexion, contours, points);
        await ExecuterAsync(connexion, "SET max_parallel_workers_per_gather = 0");
        await CompterAsync(connexion);
        var sablier = Sablier.Pour((int)(await LireAsync(connexion, "SELECT pg_backend_pid()"))!);
        await CompterAsync(connexion);
        var sienne = sablier.Arreter();
        Verdict.Rendre($"PostGIS {await LireAsync(connexion, "SELECT postgis_lib_version()")}", attendus, await CouplesAsync(connexion), notre, sienne);
    }

    private static async Task RemplirAsync(NpgsqlConnection connexion, List<(QuartierIndexe Quartier, Geometry Contour)> contours, Coordinate[] points)
    {
        await ExecuterAsync(connexion, "CREATE TABLE c (i int, g geometry)");
        await ExecuterAsync(connexion, "CREATE TABLE p (i int, x float8, y float8)");
        for (var i = 0; i < contours.Count; i++)
        {
            await using var ajout = new NpgsqlCommand("INSERT INTO c VALUES ($1, ST_GeomFromWKB($2, 4326))", connexion) { Parameters = { new() { Value = i }, new() { Value = contours[i].Contour.AsBinary() } } };
            await ajout.ExecuteNonQueryAsync();
        }

        await using (var copie = await connexion.BeginBinaryImportAsync("COPY p FROM STDIN (FORMAT BINARY)"))
        {
            for (var i = 0; i < points.Length; i++)
            {
                await copie.StartRowAsync();
                await copie.WriteAsync(i);
                await copie.WriteAsync(points[i].X);
                await copie.WriteAsync(points[i].Y);
            }

            await copie.CompleteAsync();
        }

        foreach (var instruction in (string[])["CREATE INDEX ON c USING gist (g)", "ALTER TABLE p ADD g geometry", "UPDATE p SET g = ST_SetSRID(ST_MakePoint(x, y), 4326)", "VACUUM FULL ANALYZE p", "VACUUM ANALYZE c"])
        {
            await ExecuterAsync(connexion, instruction);
        }
    }

    private static Task<object?> CompterAsync(NpgsqlConnection connexion) => LireAsync(connexion, "SELECT count(*) FROM p JOIN c ON ST_Covers(c.g, p.g)");

    private static async Task<HashSet<(int Point, int Contour)>> CouplesAsync(NpgsqlConnection connexion)
    {
        await using var commande = new NpgsqlCommand("SELECT p.i, c.i FROM p JOIN c ON ST_Covers(c.g, p.g)", connexion) { CommandTimeout = 600 };
        await using var lecteur = await commande.ExecuteReaderAsync();
        HashSet<(int, int)> couples = [];
        while (await lecteur.ReadAsync()) couples.Add((lecteur.GetInt32(0), lecteur.GetInt32(1)));
        return couples;
    }

    private static async Task<object?> LireAsync(NpgsqlConnection connexion, string sql)
    {
        await using var commande = new NpgsqlCommand(sql, connexion) { CommandTimeout = 600 };
        return await commande.ExecuteScalarAsync();
    }

    private static async Task ExecuterAsync(NpgsqlConnection connexion, string sql)
    {
        await using var commande = new NpgsqlCommand(sql, connexion) { CommandTimeout = 600 };
        await commande.ExecuteNonQueryAsync();
    }
}
