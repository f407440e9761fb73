using System.Globalization;
using NetTopologySuite.Geometries;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;

namespace Relais.Bench.Territoires;

/// <summary>
/// Place → quarter: our index against PostGIS in one batch and against turf and flatbush, on the same million points and
/// the real 2024 contours, one core each; the answers are compared one by one. Half the points are drawn all over
/// metropolitan France, half inside the bounding boxes of quarters.
/// </summary>
internal static class MesureDuLieu
{
    private const int Points = 1_000_000;
    private const int PointsSitues = 100_000;

    public static async Task ExecuterAsync()
    {
        if (DonneesPartagees.Fichier(ContoursDuBanc.De2024) is null)
        {
            Console.Error.WriteLine("Les contours publics sont absents : la mesure du lieu est sautée.");
            return;
        }

        var contours = await ContoursDuBanc.ImporterAsync(ContoursDuBanc.De2024);
        var points = Tirer(contours);
        var (couples, notre) = Mesurer(contours, points);
        await AvecPostGis.ComparerAsync(contours, points, couples, notre);
        await AvecTurf.ComparerAsync(contours, points, couples, notre);
        await AuNationalAsync(points);
    }

    private static (HashSet<(int Point, int Contour)> Couples, Sablier.Duree Duree) Mesurer(List<(QuartierIndexe Quartier, Geometry Contour)> contours, Coordinate[] points)
    {
        var rangs = contours.Select((c, i) => (c.Quartier.Id, i)).ToDictionary(c => c.Id, c => c.i);
        var construction = Sablier.Pour(Environment.ProcessId);
        var index = new IndexDesQuartiers(contours);
        Console.WriteLine($"Index de {index.Nombre} contours : {construction.Arreter()}.");
        for (var i = 0; i < 100_000; i++) index.Contenant(points[i].X, points[i].Y);

        var trouves = new List<(int Point, Guid Quartier)>();
        var sablier = Sablier.Pour(Environment.ProcessId);
        for (var i = 0; i < points.Length; i++)
        {
            foreach (var quartier in index.Contenant(points[i].X, points[i].Y)) trouves.Add((i, quartier.Id));
        }

        var duree = sablier.Arreter();
        Console.WriteLine($"Relais : {trouves.Count} appartenances, {duree}, {(Points / duree.Processeur.TotalSeconds).ToString("N0", CultureInfo.GetCultureInfo("fr-FR"))} points par seconde de processeur.");
        return ([.. trouves.Select(t => (t.Point, rangs[t.Quartier]))], duree);
    }

    // Les deux générations ensemble, et la distance au bord de chaque quartier à moins de 300 m : ce que fait une page.
    private static async Task AuNationalAsync(Coordinate[] points)
    {
        if (DonneesPartagees.Fichier(ContoursDuBanc.De2015) is null) return;
        var contours = await ContoursDuBanc.ImporterAsync(ContoursDuBanc.De2024, ContoursDuBanc.De2015);
        GC.Collect();
        var avant = GC.GetTotalMemory(forceFullCollection: true);
        var construction = Sablier.Pour(Environment.ProcessId);
        var index = new IndexDesQuartiers(contours);
        var duree = construction.Arreter();
        Console.WriteLine($"Index national des deux générations, {index.Nombre} contours et {contours.Sum(c => c.Contour.NumPoints):N0} sommets : {duree}, dont {(GC.GetTotalMemory(forceFullCollection: true) - avant) / 1_048_576} Mo pour l’index.");
        var proches = 0L;
        var sablier = Sablier.Pour(Environment.ProcessId);
        for (var i = 0; i < PointsSitues; i++) proches += index.Situer(points[i].X, points[i].Y, 300).Count;
        var situation = sablier.Arreter();
        Console.WriteLine($"Situer avec les distances : {PointsSitues} points, {proches} réponses, {situation}, {situation.Processeur.TotalMicroseconds / PointsSitues:0.0} µs par point.");
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
}
