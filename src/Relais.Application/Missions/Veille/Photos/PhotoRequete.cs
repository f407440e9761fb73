using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>Les octets d’une photo, pour qui peut lire son observation, ou pour qui l’a envoyée si elle attend encore ; sinon elle n’existe pas.</summary>
public sealed class PhotoRequete(DonneesRelais donnees)
{
    public async Task<byte[]?> ExecuterAsync(Guid photoId, Acteur acteur, CancellationToken annulation) => await JointeAsync(photoId, acteur, annulation)
        ?? await donnees.PhotosEnAttente.Where(p => p.Id == photoId && p.AuteurId == acteur.AgentId).Select(p => p.Jpeg).SingleOrDefaultAsync(annulation);

    private Task<byte[]?> JointeAsync(Guid photoId, Acteur acteur, CancellationToken annulation) => (
        from photo in donnees.Photos
        where photo.Id == photoId
        join observation in donnees.Observations.DansLePerimetreDe(acteur) on photo.ObservationId equals observation.Id
        join contenu in donnees.ContenusDePhoto on photo.Id equals contenu.PhotoId
        select (byte[]?)contenu.Jpeg).SingleOrDefaultAsync(annulation);
}
