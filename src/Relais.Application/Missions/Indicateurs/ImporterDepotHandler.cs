using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Import;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Importe un fichier déposé, ou l’abandonne.</summary>
/// <param name="DepotId">Fichier.</param>
/// <param name="Edition">Année de l’édition, quand le nom ne la dit pas.</param>
/// <param name="Abandonner">Vrai pour l’effacer sans rien importer.</param>
public sealed record ImporterDepot(Guid DepotId, int? Edition, bool Abandonner = false);

public sealed class ImporterDepotHandler(DonneesRelais donnees, IEnumerable<IImporteur> importeurs)
{
    /// <returns>Ce qui a été fait ; rien à changer se dit aussi.</returns>
    public async Task<Resultat<RapportDImport>> ExecuterAsync(ImporterDepot commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Depots.AsNoTracking().SingleOrDefaultAsync(d => d.Id == commande.DepotId, annulation) is not { } depot) return new FichierDejaTraite();
        var rapport = commande.Abandonner ? new RapportDImport()
            : await importeurs.OfType<ImporteurDIndicateurs>().Single().ImporterAsync(depot.Nom, depot.Contenu, commande.Edition, acteur, essai: false, null, annulation);
        if (rapport.EstRefuse) return new ImportRefuse(rapport.Refus);
        await donnees.Depots.Where(d => d.Id == depot.Id).ExecuteDeleteAsync(annulation);
        return rapport;
    }
}
