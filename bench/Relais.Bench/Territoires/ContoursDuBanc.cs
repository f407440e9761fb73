using NetTopologySuite.Geometries;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;

namespace Relais.Bench.Territoires;

/// <summary>The real contours, as the product imports them.</summary>
internal static class ContoursDuBanc
{
    public const string De2024 = "qpv-contours/qpv2024_simplified.geojson";
    public const string De2015 = "qpv-contours/qpv2015_metropole_wgs84.geojson";

    /// <summary>Imports the files and reads the contours back; says how long the import took.</summary>
    public static async Task<List<(QuartierIndexe Quartier, Geometry Contour)>> ImporterAsync(params string[] fichiers)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        foreach (var fichier in fichiers)
        {
            var sablier = Sablier.Pour(Environment.ProcessId);
            var rapport = await jeu.AvecAsync<IEnumerable<IImporteur>, RapportDImport>(i => i.Single(x => x.Jeu == "contours").ExecuterAsync(new(DonneesPartagees.Fichier(fichier)!), essai: false, null, CancellationToken.None));
            Console.WriteLine($"Import de {rapport.Ajoutes} quartiers ({Path.GetFileName(fichier)}) : {sablier.Arreter()}.");
        }

        await using var donnees = jeu.Ouvrir();
        var noms = donnees.Set<Quartier>().ToDictionary(q => q.Id);
        return [.. donnees.Set<Contour>().AsEnumerable().OrderBy(c => noms[c.QuartierId].Code.Texte, StringComparer.Ordinal).Select(c => (new QuartierIndexe(c.QuartierId, noms[c.QuartierId].Code, noms[c.QuartierId].Nom, noms[c.QuartierId].DepartementCode), c.Lire()))];
    }
}
