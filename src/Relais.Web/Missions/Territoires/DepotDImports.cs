using System.Text.Json;
using Microsoft.Extensions.Options;
using Relais.Application.Socle;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Web.Socle;

namespace Relais.Web.Missions.Territoires;

/// <summary>
/// Les fichiers déposés, gardés entre l’essai et l’écriture : on ne les envoie qu’une fois. Chacun ne voit que les siens ;
/// ils s’effacent après un jour, ou dès qu’ils sont écrits.
/// </summary>
public sealed class DepotDImports(IOptions<ReglagesRelais> reglages, Horloge horloge)
{
    /// <summary>Les contours nationaux pèsent 30 Mo ; le double laisse de la marge.</summary>
    public const long OctetsAuPlus = 64L * 1024 * 1024;

    private const string NomDuBordereau = "bordereau.json";

    private static readonly TimeSpan Conservation = TimeSpan.FromDays(1);
    private static readonly string[] Lisibles = [".geojson", ".json", ".zip", ".shp", ".csv", ".txt"];
    private static readonly string[] Compagnons = [".dbf", ".shx", ".prj", ".cpg"];

    private string Dossier => Path.Combine(reglages.Value.Dossier, "imports");

    /// <summary>Range les fichiers, après avoir effacé ceux de plus d’un jour.</summary>
    public async Task<Resultat<DepotDImport>> DeposerAsync(string jeu, DateOnly? fermerLesAbsents, IReadOnlyList<IFormFile> fichiers, Acteur acteur, CancellationToken annulation)
    {
        if (fichiers.Count == 0) return new DepotSansFichier();
        if (fichiers.Sum(f => f.Length) > OctetsAuPlus) return new DepotTropLourd();
        var noms = fichiers.Select(f => Path.GetFileName(f.FileName)).ToList();
        var lus = noms.Where(n => Lisibles.Contains(Path.GetExtension(n).ToLowerInvariant(), StringComparer.Ordinal)).ToList();
        if (lus.Count != 1 || noms.Exists(n => !lus.Contains(n, StringComparer.Ordinal) && !Compagnons.Contains(Path.GetExtension(n).ToLowerInvariant(), StringComparer.Ordinal))) return new DepotARevoir();

        EffacerLesAnciens();
        var depot = new DepotDImport(Guid.CreateVersion7(), jeu, lus[0], fermerLesAbsents, acteur.AgentId, horloge.Maintenant, EstEcrit: false, Rapport: null);
        Directory.CreateDirectory(Chemin(depot.Id));
        foreach (var fichier in fichiers)
        {
            // Un shapefile se lit avec ses compagnons : même nom, extension en minuscules.
            var racine = "contenu" + Path.GetExtension(fichier.FileName).ToLowerInvariant();
            await using var copie = File.Create(Path.Combine(Chemin(depot.Id), racine));
            await fichier.CopyToAsync(copie, annulation);
        }

        await GarderAsync(depot, annulation);
        return depot;
    }

    /// <summary>Le dépôt de cet agent ; <c>null</c> s’il n’existe pas, est d’un autre, ou a expiré.</summary>
    public async Task<DepotDImport?> TrouverAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        var bordereau = Path.Combine(Chemin(id), NomDuBordereau);
        if (!File.Exists(bordereau)) return null;
        await using var flux = File.OpenRead(bordereau);
        var depot = await JsonSerializer.DeserializeAsync<DepotDImport>(flux, cancellationToken: annulation);
        return depot is not null && depot.AgentId == acteur.AgentId ? depot : null;
    }

    public FichierAImporter Fichier(DepotDImport depot, Acteur acteur) =>
        new(Path.Combine(Chemin(depot.Id), "contenu" + Path.GetExtension(depot.Nom).ToLowerInvariant()), depot.FermerLesAbsents, acteur) { NomDOrigine = depot.Nom };

    /// <summary>Garde le rapport ; une fois écrit, le fichier n’a plus à rester.</summary>
    public async Task RendreCompteAsync(DepotDImport depot, RapportDImport rapport, bool estEcrit, CancellationToken annulation)
    {
        await GarderAsync(depot with { EstEcrit = estEcrit, Rapport = RapportGarde.De(rapport) }, annulation);
        if (estEcrit) foreach (var contenu in Directory.EnumerateFiles(Chemin(depot.Id), "contenu.*")) File.Delete(contenu);
    }

    public void Abandonner(DepotDImport depot) => Directory.Delete(Chemin(depot.Id), recursive: true);

    private string Chemin(Guid id) => Path.Combine(Dossier, id.ToString("n"));

    private async Task GarderAsync(DepotDImport depot, CancellationToken annulation)
    {
        await using var flux = File.Create(Path.Combine(Chemin(depot.Id), NomDuBordereau));
        await JsonSerializer.SerializeAsync(flux, depot, cancellationToken: annulation);
    }

    private void EffacerLesAnciens()
    {
        var limite = horloge.Maintenant - Conservation;
        foreach (var ancien in new DirectoryInfo(Dossier) is { Exists: true } dossier ? dossier.EnumerateDirectories().Where(d => d.CreationTimeUtc < limite) : []) ancien.Delete(recursive: true);
    }
}
