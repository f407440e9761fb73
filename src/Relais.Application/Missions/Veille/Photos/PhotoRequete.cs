using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>Les octets d’une photo, pour qui peut lire son observation ; sinon elle n’existe pas.</summary>
public sealed class PhotoRequete(DonneesRelais donnees)
{
    public async Task<byte[]?> ExecuterAsync(Guid photoId, Acteur acteur, CancellationToken annulation) => await (
        from photo in donnees.Photos
        where photo.Id == photoId
        join observation in donnees.Observations.DansLePerimetreDe(acteur) on photo.ObservationId equals observation.Id
        join contenu in donnees.ContenusDePhoto on photo.Id equals contenu.PhotoId
        select contenu.Jpeg).SingleOrDefaultAsync(annulation);
}
