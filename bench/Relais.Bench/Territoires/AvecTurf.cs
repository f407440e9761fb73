using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Relais.Metier.Missions.Territoires;

namespace Relais.Bench.Territoires;

/// <summary>The same work in Node: a flatbush of the boxes, then turf's point in polygon.</summary>
internal static class AvecTurf
{
    public static async Task ComparerAsync(List<(QuartierIndexe Quartier, Geometry Contour)> contours, Coordinate[] points, HashSet<(int Point, int Contour)> attendus, Sablier.Duree notre)
    {
        var sources = Path.Combine(Racine(), "bench", "territoires");
        var dossier = Directory.CreateTempSubdirectory("relais-banc-");
        try
        {
            await LancerAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], sources);
            await File.WriteAllBytesAsync(Path.Combine(dossier.FullName, "points.bin"), MemoryMarshal.AsBytes<double>(points.SelectMany(p => (double[])[p.X, p.Y]).ToArray()).ToArray());
            await File.WriteAllTextAsync(Path.Combine(dossier.FullName, "contours.json"), JsonSerializer.Serialize(contours.Select(c => new { type = "MultiPolygon", coordinates = Polygones(c.Contour) })));
            using var mesures = JsonDocument.Parse(await LancerAsync("node", ["lieux.mjs", dossier.FullName], sources));
            var couples = MemoryMarshal.Cast<byte, int>(await File.ReadAllBytesAsync(Path.Combine(dossier.FullName, "couples.bin"))).ToArray();
            double Lire(string nom) => mesures.RootElement.GetProperty(nom).GetDouble();
            Verdict.Rendre(
                $"turf et flatbush (Node {mesures.RootElement.GetProperty("version").GetString()})",
                attendus,
                [.. couples.Chunk(2).Select(c => (c[0], c[1]))],
                notre,
                new(TimeSpan.FromMilliseconds(Lire("duree")), TimeSpan.FromMilliseconds(Lire("processeur")), (long)Lire("memoire") / 1_048_576));
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    private static IEnumerable<IEnumerable<IEnumerable<double[]>>> Polygones(Geometry contour) => Enumerable.Range(0, contour.NumGeometries)
        .Select(i => (Polygon)contour.GetGeometryN(i))
        .Select(p => p.InteriorRings.Prepend(p.ExteriorRing).Select(a => a.Coordinates.Select(c => (double[])[c.X, c.Y])));

    private static async Task<string> LancerAsync(string commande, string[] arguments, string dossier)
    {
        using var processus = Process.Start(new ProcessStartInfo(commande, arguments) { WorkingDirectory = dossier, UseShellExecute = false, RedirectStandardOutput = true })!;
        var sortie = await processus.StandardOutput.ReadToEndAsync();
        await processus.WaitForExitAsync();
        return processus.ExitCode == 0 ? sortie : throw new InvalidOperationException($"« {commande} » a échoué.");
    }

    private static string Racine()
    {
        var dossier = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(dossier!.FullName, "Relais.slnx"))) dossier = dossier.Parent;
        return dossier.FullName;
    }
}
