using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using NetTopologySuite.Geometries;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;

namespace Relais.Bench.Territoires;

/// <summary>
/// Place → quarter: our index against PostGIS in one batch, on the same million points and the real 2024 contours.
/// Half the points are drawn all over France, half inside the bounding boxes of quarters.
/// </summary>
internal static class MesureDuLieu
{
    private const int Points = 1_000_000;

    public static async Task ExecuterAsync()
    {
        if (DonneesPartagees.Fichier("qpv-contours/qpv2024_simplified.geojson") is not { } fichier)
        {
            Console.Error.WriteLine("Les contours publics sont absents : la mesure du lieu est sautée.");
            return;
        }

        await using var jeu = await Jeu.CreerAsync(Relais.Application.Socle.Donnees.MoteurDeBase.Sqlite);
        await jeu.AvecAsync<IEnumerable<IImporteur>, RapportDImport>(i => i.Single(x => x.Jeu == "contours").ExecuterAsync(new(fichier), essai: false, null, CancellationToken.None));
        List<(QuartierIndexe Quartier, Geometry Contour)> contours;
        await using (var donnees = jeu.Ouvrir())
        {
            var noms = donnees.Set<Quartier>().ToDictionary(q => q.Id);
            contours = [.. donnees.Set<Contour>().AsEnumerable().Select(c => (new QuartierIndexe(c.QuartierId, noms[c.QuartierId].Code, noms[c.QuartierId].Nom), c.Lire()))];
        }

        var points = Tirer(contours);
        var montre = Stopwatch.StartNew();
        var index = new IndexDesQuartiers(contours);
        Console.WriteLine($"Index de {index.Nombre} contours construit en {montre.ElapsedMilliseconds} ms.");
        for (var i = 0; i < 100_000; i++) index.Contenant(points[i].X, points[i].Y);

        montre.Restart();
        var trouves = 0L;
        foreach (var point in points) trouves += index.Contenant(point.X, point.Y).Count;
        var notre = montre.Elapsed;
        Console.WriteLine($"Relais : {trouves} appartenances, {notre.TotalMilliseconds:0} ms, {Points / notre.TotalSeconds:N0} points par seconde sur un cœur.");
        await AvecPostGisAsync(contours, points, trouves, notre);
    }

    private static Coordinate[] Tirer(List<(QuartierIndexe Quartier, Geometry Contour)> contours)
    {
        var hasard = new Random(83);
        return [.. Enumerable.Range(0, Points).Select(i =>
        {
            if (i % 2 == 0) return new Coordinate(-5 + (hasard.NextDouble() * 14), 41.3 + (hasard.NextDouble() * 9.8));
            var boite = contours[hasard.Next(contours.Count)].Contour.EnvelopeInternal;
            return new Coordinate(boite.MinX + (hasard.NextDouble() * boite.Width), boite.MinY + (hasard.NextDouble() * boite.Height));
        })];
    }

    private static async Task AvecPostGisAsync(List<(QuartierIndexe Quartier, Geometry Contour)> contours, Coordinate[] points, long attendus, TimeSpan notre)
    {
        await using var jeu = await Jeu.CreerAsync(Relais.Application.Socle.Donnees.MoteurDeBase.Postgres);
        await using var connexion = new NpgsqlConnection(jeu.Choix.Connexion);
        await connexion.OpenAsync();
        await ExecuterAsync(connexion, "CREATE EXTENSION postgis; SET max_parallel_workers_per_gather = 0; CREATE TABLE c (g geometry); CREATE TABLE p (x float8, y float8);");
        foreach (var (_, contour) in contours)
        {
            await using var ajout = new NpgsqlCommand("INSERT INTO c VALUES (ST_GeomFromWKB($1, 4326))", connexion) { Parameters = { new() { Value = contour.AsBinary() } } };
            await ajout.ExecuteNonQueryAsync();
        }

        await using (var copie = await connexion.BeginBinaryImportAsync("COPY p FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var point in points)
            {
                await copie.StartRowAsync();
                await copie.WriteAsync(point.X);
                await copie.WriteAsync(point.Y);
            }

            await copie.CompleteAsync();
        }

        await ExecuterAsync(connexion, "CREATE INDEX ON c USING gist (g); ALTER TABLE p ADD g geometry; UPDATE p SET g = ST_SetSRID(ST_MakePoint(x, y), 4326); VACUUM ANALYZE c; VACUUM ANALYZE p;");
        var montre = Stopwatch.StartNew();
        await using var requete = new NpgsqlCommand("SELECT count(*) FROM p JOIN c ON ST_Covers(c.g, p.g)", connexion) { CommandTimeout = 600 };
        var trouves = (long)(await requete.ExecuteScalarAsync())!;
        var sien = montre.Elapsed;
        var ligne = new StringBuilder().Append(CultureInfo.InvariantCulture, $"PostGIS : {trouves} appartenances, {sien.TotalMilliseconds:0} ms. Relais est {sien / notre:0.0} fois plus rapide ; {(trouves == attendus ? "mêmes réponses" : $"{Math.Abs(trouves - attendus)} réponses diffèrent")}.");
        Console.WriteLine(ligne);
    }

    private static async Task ExecuterAsync(NpgsqlConnection connexion, string sql)
    {
        foreach (var instruction in sql.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            await using var commande = new NpgsqlCommand(instruction, connexion) { CommandTimeout = 600 };
            await commande.ExecuteNonQueryAsync();
        }
    }
}
