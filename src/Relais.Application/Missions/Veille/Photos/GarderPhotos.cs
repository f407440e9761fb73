using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>
/// Garde un jour les photos d’une saisie qui n’a pas abouti, pour que son auteur n’ait pas à les rechoisir. Rien n’entre
/// au journal : aucune observation n’existe encore.
/// </summary>
/// <param name="EnvoiId">Identifiant de la future observation.</param>
public sealed record GarderPhotos(Guid EnvoiId, IReadOnlyList<PhotoRecue> Photos);

/// <param name="Refusees">Pourquoi certaines ne sont pas gardées ; les autres le sont.</param>
public sealed record PhotosGardees(int Nombre, IReadOnlyList<Refus> Refusees);

public sealed class GarderPhotosHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<PhotosGardees>> ExecuterAsync(GarderPhotos commande, Acteur acteur, CancellationToken annulation)
    {
        var limite = horloge.Maintenant - PhotoEnAttente.Duree;
        await donnees.PhotosEnAttente.Where(p => p.RecueA < limite).ExecuteDeleteAsync(annulation);
        var deja = await donnees.PhotosEnAttente.Where(p => p.EnvoiId == commande.EnvoiId).Select(p => new { p.Empreinte, p.AuteurId }).ToListAsync(annulation);
        if (deja.Exists(p => p.AuteurId != acteur.AgentId)) return new IdentifiantDejaPris();

        var photos = PhotosPretes.Preparer(commande.Photos, deja.Count);
        photos.Oublier([.. deja.Select(p => p.Empreinte)]);
        foreach (var photo in photos.Photos.DistinctBy(p => p.Empreinte))
        {
            donnees.PhotosEnAttente.Add(PhotoEnAttente.Garder(
                Guid.CreateVersion7(), commande.EnvoiId, acteur.AgentId, horloge.Maintenant, photo.Largeur, photo.Hauteur, photo.Empreinte, photo.Jpeg));
        }

        try
        {
            var nombre = await donnees.SaveChangesAsync(annulation);
            return new PhotosGardees(nombre, photos.Refus);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            return new PhotosGardees(0, photos.Refus);
        }
    }
}
