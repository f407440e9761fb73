using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>Les photos d’un envoi, réduites et nettoyées, et les raisons d’en refuser.</summary>
internal sealed class PhotosPretes
{
    private const int OctetsAuPlus = 15 * 1024 * 1024;
    private readonly List<PhotoReduite> _photos = [];
    private readonly List<Refus> _refus = [];

    public IReadOnlyList<Refus> Refus => _refus;

    public IReadOnlyList<PhotoReduite> Photos => _photos;

    public static PhotosPretes Preparer(IReadOnlyList<PhotoRecue> recues, int dejaJointes)
    {
        var pretes = new PhotosPretes();
        if (recues.Count + dejaJointes > Photo.NombreAuPlus)
        {
            pretes._refus.Add(new TropDePhotos());
            return pretes;
        }

        foreach (var recue in recues) pretes.Preparer(recue);
        return pretes;
    }

    /// <summary>Celles de l’envoi, à la suite de celles qui attendaient.</summary>
    public static PhotosPretes Preparer(IReadOnlyList<PhotoRecue> recues, IReadOnlyList<PhotoEnAttente> enAttente)
    {
        var pretes = Preparer(recues, enAttente.Count);
        pretes._photos.InsertRange(0, enAttente.Select(p => new PhotoReduite(p.Jpeg, p.Largeur, p.Hauteur, p.Empreinte)));
        return pretes;
    }

    /// <returns>Nombre de photos ajoutées : la même deux fois ne compte qu’une.</returns>
    public int Ajouter(DonneesRelais donnees, Guid observationId, int premierOrdre)
    {
        var ordre = premierOrdre;
        foreach (var photo in _photos.DistinctBy(p => p.Empreinte))
        {
            var id = Guid.CreateVersion7();
            donnees.Photos.Add(Photo.Joindre(id, observationId, ordre++, photo.Largeur, photo.Hauteur, photo.Jpeg.Length, photo.Empreinte));
            donnees.ContenusDePhoto.Add(ContenuDePhoto.De(id, photo.Jpeg));
        }

        return ordre - premierOrdre;
    }

    public void Oublier(IReadOnlyCollection<string> empreintes) => _photos.RemoveAll(p => empreintes.Contains(p.Empreinte));

    private void Preparer(PhotoRecue recue)
    {
        if (recue.Octets.Length > OctetsAuPlus) _refus.Add(new PhotoTropLourde(recue.Fichier));
        else if (PhotoReduite.De(recue.Octets) is { } photo) _photos.Add(photo);
        else if (FormatDApple.Est(recue.Octets)) _refus.Add(new PhotoAuFormatDApple(recue.Fichier));
        else _refus.Add(new PhotoIllisible(recue.Fichier));
    }
}
