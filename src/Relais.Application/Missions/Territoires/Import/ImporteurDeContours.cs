using System.IO.Compression;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>Contours of quarters: GeoJSON, shapefile, or a zip of either.</summary>
internal sealed class ImporteurDeContours(DonneesRelais donnees, Horloge horloge) : IImporteur
{
    private const long OctetsDecompressesAuPlus = 500L * 1024 * 1024;

    public string Jeu => "contours";

    public string Description => "Contours des quartiers (GeoJSON, shapefile ou zip), des deux générations.";

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IImporteur, ImporteurDeContours>();

    public async Task<RapportDImport> ExecuterAsync(FichierAImporter fichier, bool essai, IProgress<double>? avancement, CancellationToken annulation)
    {
        var rapport = new RapportDImport();
        var lus = await LireAsync(fichier.Chemin, rapport, annulation);
        SignalerLesDoublons(lus, rapport);
        var ecriture = new EcritureDesQuartiers(donnees, horloge, fichier.Acteur);
        if (!rapport.EstRefuse)
        {
            await ecriture.PreparerAsync(lus, rapport, avancement, annulation);
            if (fichier.FermerLesAbsents is { } jour) await ecriture.FermerLesAbsentsAsync(lus, jour, rapport, annulation);
        }

        return await ecriture.ConclureAsync(Jeu, fichier, rapport, essai, annulation);
    }

    private static async Task<List<QuartierLu>> LireAsync(string chemin, RapportDImport rapport, CancellationToken annulation)
    {
        try
        {
            return Path.GetExtension(chemin).ToLowerInvariant() switch
            {
                ".zip" => await LireLeZipAsync(chemin, rapport, annulation),
                ".shp" => LireLeShapefile(chemin, rapport),
                _ => await LireLeGeoJsonAsync(chemin, rapport, annulation),
            };
        }
        catch (JsonException erreur)
        {
            rapport.Refuser((int?)erreur.LineNumber + 1, "", "", "Ce fichier n’est pas du GeoJSON bien formé.", "Téléchargez-le de nouveau : il est peut-être tronqué, ou c’est une page Web.");
        }
        catch (InvalidDataException)
        {
            rapport.Refuser(null, "", Path.GetFileName(chemin), "L’archive est abîmée.", "Téléchargez-la de nouveau.");
        }

        return [];
    }

    private static async Task<List<QuartierLu>> LireLeGeoJsonAsync(string chemin, RapportDImport rapport, CancellationToken annulation)
    {
        var (texte, encodage) = await TexteDeFichier.LireAsync(chemin, annulation);
        rapport.Constats.Add($"Encodage reconnu : {encodage}.");
        var (projection, lus) = LecteurGeoJson.Lire(texte, rapport);
        return Reprojeter(lus, projection, rapport);
    }

    private static List<QuartierLu> LireLeShapefile(string chemin, RapportDImport rapport)
    {
        foreach (var compagnon in (string[])[".dbf", ".shx"])
        {
            if (File.Exists(Path.ChangeExtension(chemin, compagnon))) continue;
            rapport.Refuser(null, "", Path.GetFileName(chemin), $"Il manque le fichier « {compagnon} » de même nom.", "Un shapefile va avec ses compagnons .dbf, .shx et .prj : donnez-les ensemble, ou l’archive zip.");
            return [];
        }

        try
        {
            var (projection, lus) = LecteurShapefile.Lire(chemin, rapport);
            return Reprojeter(lus, projection, rapport);
        }
        catch (Exception erreur) when (erreur is NetTopologySuite.IO.Esri.ShapefileException or IOException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            rapport.Refuser(null, "", Path.GetFileName(chemin), "Ce shapefile est tronqué ou abîmé.", "Téléchargez-le de nouveau, avec ses compagnons.");
            return [];
        }
    }

    private static async Task<List<QuartierLu>> LireLeZipAsync(string chemin, RapportDImport rapport, CancellationToken annulation)
    {
        var dossier = Directory.CreateTempSubdirectory("relais-import-");
        try
        {
            await using (var archive = await ZipFile.OpenReadAsync(chemin, annulation))
            {
                if (archive.Entries.Sum(e => e.Length) > OctetsDecompressesAuPlus)
                {
                    rapport.Refuser(null, "", Path.GetFileName(chemin), "L’archive se décomprime en plus de 500 Mo.", "Donnez l’archive d’un seul jeu de contours.");
                    return [];
                }

                await archive.ExtractToDirectoryAsync(dossier.FullName, annulation);
            }

            var lisibles = dossier.EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.Extension.ToLowerInvariant() is ".shp" or ".geojson" or ".json").OrderBy(f => f.FullName, StringComparer.Ordinal).ToList();
            if (lisibles.Count == 0) rapport.Refuser(null, "", Path.GetFileName(chemin), "L’archive ne contient ni shapefile ni GeoJSON.", "Donnez l’archive des contours publiée par l’ANCT.");
            var lus = new List<QuartierLu>();
            foreach (var lisible in lisibles)
            {
                rapport.Constats.Add($"Dans l’archive : {lisible.Name}.");
                lus.AddRange(await LireAsync(lisible.FullName, rapport, annulation));
            }

            return lus;
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    private static List<QuartierLu> Reprojeter(List<QuartierLu> lus, Projections.Projection? annoncee, RapportDImport rapport)
    {
        var etendue = new Envelope();
        foreach (var lu in lus.Where(l => l.Tracage is not null)) etendue.ExpandToInclude(lu.Tracage!.EnvelopeInternal);
        if (rapport.EstRefuse || lus.Count == 0) return lus;
        var projection = annoncee ?? Projections.ParEtendue(etendue);
        if (projection is null)
        {
            rapport.Refuser(null, "projection", etendue.ToString(), "La projection du fichier n’est pas reconnue.", "Donnez un fichier en WGS84, Lambert-93, Lambert II étendu ou UTM.");
            return [];
        }

        rapport.Constats.Add($"Projection : {projection.Nom}{(projection.Reserve is null ? "" : $", {projection.Reserve}")}.");
        return [.. lus.Select(l => l with { Tracage = l.Tracage is null ? null : projection.VersWgs84(l.Tracage) })];
    }

    private static void SignalerLesDoublons(List<QuartierLu> lus, RapportDImport rapport)
    {
        foreach (var repete in lus.GroupBy(l => l.Code).Where(g => g.Count() > 1))
        {
            rapport.Refuser(repete.Last().Ligne, "code", repete.Key.Texte, "Ce code figure plusieurs fois dans le fichier.", "Gardez un seul objet par quartier.");
        }
    }
}
