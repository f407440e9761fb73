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
    public string Jeu => "contours";

    public string Description => "Contours des quartiers (GeoJSON, shapefile ou zip), des deux générations.";

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IImporteur, ImporteurDeContours>();

    public async Task<RapportDImport> ExecuterAsync(FichierAImporter fichier, bool essai, IProgress<double>? avancement, CancellationToken annulation)
    {
        var rapport = new RapportDImport();
        var lus = await LireAsync(fichier, rapport, annulation);
        SignalerLesDoublons(lus, rapport);
        var ecriture = new EcritureDesQuartiers(donnees, horloge);
        if (!rapport.EstRefuse)
        {
            await ecriture.PreparerAsync(lus, rapport, avancement, annulation);
            if (fichier.FermerLesAbsents is { } jour) await ecriture.FermerLesAbsentsAsync(lus, jour, rapport, annulation);
        }

        return await ecriture.ConclureAsync(Jeu, fichier, rapport, essai, annulation);
    }

    private static async Task<List<QuartierLu>> LireAsync(FichierAImporter fichier, RapportDImport rapport, CancellationToken annulation)
    {
        var extension = Path.GetExtension(fichier.Chemin).ToLowerInvariant();
        if (extension == ".zip") return await LireLeZipAsync(fichier, rapport, annulation);

        Projections.Projection? projection;
        List<QuartierLu> lus;
        if (extension == ".shp")
        {
            (projection, lus) = LecteurShapefile.Lire(fichier.Chemin, rapport);
        }
        else
        {
            var (texte, encodage) = await TexteDeFichier.LireAsync(fichier.Chemin, annulation);
            rapport.Constats.Add($"Encodage reconnu : {encodage}.");
            try
            {
                (projection, lus) = LecteurGeoJson.Lire(texte, rapport);
            }
            catch (JsonException erreur)
            {
                rapport.Refuser((int?)erreur.LineNumber + 1, "", "", "Ce fichier n’est pas du GeoJSON bien formé.", "Téléchargez-le de nouveau : il est peut-être tronqué.");
                return [];
            }
        }

        return Reprojeter(lus, projection, rapport);
    }

    private static async Task<List<QuartierLu>> LireLeZipAsync(FichierAImporter fichier, RapportDImport rapport, CancellationToken annulation)
    {
        var dossier = Directory.CreateTempSubdirectory("relais-import-");
        try
        {
            await ZipFile.ExtractToDirectoryAsync(fichier.Chemin, dossier.FullName, annulation);
            var lisibles = dossier.EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.Extension.ToLowerInvariant() is ".shp" or ".geojson").OrderBy(f => f.FullName, StringComparer.Ordinal).ToList();
            if (lisibles.Count == 0) rapport.Refuser(null, "", fichier.Nom, "L’archive ne contient ni shapefile ni GeoJSON.", "Donnez l’archive des contours publiée par l’ANCT.");
            var lus = new List<QuartierLu>();
            foreach (var lisible in lisibles) lus.AddRange(await LireAsync(new(lisible.FullName), rapport, annulation));
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
