using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>Writes what was read: same code for the rehearsal, which is rolled back.</summary>
internal sealed class EcritureDesQuartiers(DonneesRelais donnees, Horloge horloge, Acteur? acteur)
{
    private readonly Operation _operation = Operation.Par(acteur, "Territoires", "ImporterDesTerritoires", horloge.Maintenant);

    public DonneesRelais Donnees => donnees;

    /// <summary>Adds or updates the quarters, with their repaired contours when the file draws them.</summary>
    public async Task PreparerAsync(IReadOnlyList<QuartierLu> tousLus, RapportDImport rapport, IProgress<double>? avancement, CancellationToken annulation)
    {
        var lus = DansSonDepartement(tousLus, rapport);
        var codes = lus.Select(l => l.Code).ToList();
        var connus = await donnees.Quartiers.Where(q => codes.Contains(q.Code)).ToDictionaryAsync(q => q.Code, annulation);
        var ids = connus.Values.Select(q => q.Id).ToList();
        var contours = await donnees.Contours.Where(c => ids.Contains(c.QuartierId)).ToDictionaryAsync(c => c.QuartierId, annulation);
        if (await DecalageDesContours.MesurerAsync(donnees, lus, annulation) is { } decalage) rapport.Signaler(null, "geometry", decalage.Valeur, decalage.Motif, DecalageDesContours.Correction);
        for (var i = 0; i < lus.Count; i++)
        {
            var lu = lus[i];
            var nouveau = !connus.TryGetValue(lu.Code, out var quartier);
            var change = nouveau || quartier!.MettreAJour(lu.Nom, lu.Communes, lu.Intercommunalites);
            if (nouveau) donnees.Quartiers.Add(quartier = Quartier.Reconnaitre(Guid.CreateVersion7(), lu.Code, lu.Nom, lu.Communes, lu.Intercommunalites));
            change |= Tracer(quartier!, lu, contours, rapport);
            if (nouveau) rapport.Ajoutes++;
            else if (change) rapport.Modifies++;
            else rapport.Inchanges++;
            if (i % 50 == 0) avancement?.Report((double)i / lus.Count);
        }
    }

    /// <summary>Closes the quarters of the same generation and départements that the file no longer holds.</summary>
    public async Task FermerLesAbsentsAsync(IReadOnlyList<QuartierLu> lus, DateOnly jour, RapportDImport rapport, CancellationToken annulation)
    {
        var presents = lus.Select(l => l.Code).ToHashSet();
        var generations = lus.Select(l => l.Code.Generation).ToHashSet();
        var departements = lus.Select(l => l.Code.Departement).Distinct().ToList();
        if (acteur is not null) departements = [.. departements.Where(d => d == acteur.DepartementCode)];
        foreach (var quartier in await donnees.Quartiers.Where(q => departements.Contains(q.DepartementCode) && q.ValideAuLe == null).ToListAsync(annulation))
        {
            if (!generations.Contains(quartier.Generation) || presents.Contains(quartier.Code)) continue;
            quartier.CesserLe(jour);
            rapport.Fermes++;
            rapport.Signaler(null, "code", quartier.Code.Texte, "Ce quartier n’est plus dans le fichier.", $"Fermé au {jour:dd/MM/yyyy} ; ses écrits restent.");
        }
    }

    /// <summary>Commits, or rolls back a rehearsal; a refused file writes nothing.</summary>
    public async Task<RapportDImport> ConclureAsync(string jeu, FichierAImporter fichier, RapportDImport rapport, bool essai, CancellationToken annulation)
    {
        if (rapport.EstRefuse || rapport.NeChangeRien) return rapport;

        donnees.Operations.Add(_operation.Avec(new FichierDeTerritoiresImporte(_operation.Id, jeu, fichier.Nom, rapport.Ajoutes, rapport.Modifies, rapport.Fermes)));
        await donnees.RenouvelerLaCarteAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await donnees.SaveChangesAsync(annulation);
        if (!essai) await transaction.CommitAsync(annulation);
        return rapport;
    }

    private IReadOnlyList<QuartierLu> DansSonDepartement(IReadOnlyList<QuartierLu> lus, RapportDImport rapport)
    {
        if (acteur is null) return lus;
        List<QuartierLu> gardes = [.. lus.Where(l => l.Code.Departement == acteur.DepartementCode)];
        if (gardes.Count < lus.Count) rapport.Constats.Add($"{lus.Count - gardes.Count} quartiers d’autres départements laissés de côté.");
        if (gardes.Count == 0 && lus.Count > 0) rapport.Refuser(null, "code", "", $"Le fichier ne contient aucun quartier du département {acteur.DepartementCode}.", "Donnez un fichier national, ou celui de votre département.");
        return gardes;
    }

    private bool Tracer(Quartier quartier, QuartierLu lu, Dictionary<Guid, Contour> contours, RapportDImport rapport)
    {
        if (lu.Tracage is null)
        {
            return false;
        }

        var repare = ReparationDeContour.Reparer(lu.Tracage);
        if (repare.Geometrie is null)
        {
            rapport.Signaler(lu.Ligne, "geometry", lu.Code.Texte, "Le contour n’a aucune surface.", "Le quartier est gardé sans contour : aucun lieu n’y sera situé.");
            return false;
        }

        if (repare.Defaut is { } defaut) rapport.Signaler(lu.Ligne, "geometry", lu.Code.Texte, $"Contour à réparer : {defaut}.", "Réparé.");
        if (contours.TryGetValue(quartier.Id, out var contour)) return contour.MettreAJour(repare.Geometrie);
        donnees.Contours.Add(Contour.De(quartier.Id, repare.Geometrie));
        return true;
    }
}
