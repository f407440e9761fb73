using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Import;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Ce que donnerait l’import d’un fichier déposé : la répétition est l’import lui-même, défait.</summary>
public sealed class RepetitionDImportRequete(DonneesRelais donnees, IEnumerable<IImporteur> importeurs)
{
    /// <returns><c>null</c> si le fichier n’attend plus.</returns>
    public async Task<Repetition?> ExecuterAsync(Guid depotId, int? edition, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Depots.AsNoTracking().SingleOrDefaultAsync(d => d.Id == depotId, annulation) is not { } depot) return null;
        var importeur = importeurs.OfType<ImporteurDIndicateurs>().Single();
        return new(depot.Nom, await importeur.ImporterAsync(depot.Nom, depot.Contenu, edition, acteur, essai: true, null, annulation));
    }
}

/// <param name="Nom">Nom du fichier.</param>
/// <param name="Rapport">Ce que l’import ferait.</param>
public sealed record Repetition(string Nom, RapportDImport Rapport);
