using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le dossier de visite d’un quartier, selon les droits de qui le demande ; <c>null</c> hors de son périmètre.</summary>
public sealed class DossierDeVisiteRequete(DonneesRelais donnees, QuartierDuDossierRequete quartiers, FaitsDuQuartierRequete faits, IIndicateurs indicateurs, Horloge horloge)
{
    public async Task<DossierDeVisite?> ExecuterAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        if (await quartiers.ExecuterAsync(quartierId, acteur, annulation) is not { } quartier) return null;

        return new(
            quartier,
            await faits.ExecuterAsync(quartierId, acteur, annulation),
            await indicateurs.ClesAsync(quartierId, acteur.DepartementCode, annulation),
            horloge.Aujourdhui,
            (await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation)).Service,
            acteur.Nom);
    }
}
