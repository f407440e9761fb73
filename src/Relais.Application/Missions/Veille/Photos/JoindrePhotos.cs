using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>L’auteur ajoute des photos à une observation déjà saisie. La même photo envoyée deux fois n’est gardée qu’une.</summary>
public sealed record JoindrePhotos(Guid ObservationId, IReadOnlyList<PhotoRecue> Photos);

public sealed class JoindrePhotosHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<int>> ExecuterAsync(JoindrePhotos commande, Acteur acteur, CancellationToken annulation)
    {
        var observation = await donnees.Observations.DansLePerimetreDe(acteur).AsNoTracking().SingleAsync(o => o.Id == commande.ObservationId, annulation);
        if (observation.AuteurId != acteur.AgentId) return new ObservationDUnAutre();
        if (observation.Retrait is { } retrait) return new ObservationDejaRetiree(retrait.Le);

        var empreintes = await donnees.Photos.Where(p => p.ObservationId == observation.Id).Select(p => p.Empreinte).ToListAsync(annulation);
        var photos = PhotosPretes.Preparer(commande.Photos, empreintes.Count);
        if (photos.Refus.Count > 0) return Resultat<int>.Refuse(photos.Refus);
        photos.Oublier(empreintes);
        var ajoutees = photos.Ajouter(donnees, observation.Id, empreintes.Count + 1);
        if (ajoutees == 0) return 0;

        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(JoindrePhotos), horloge.Maintenant).Avec(new PhotosJointes(observation.Id, ajoutees)));
        await donnees.SaveChangesAsync(annulation);
        return ajoutees;
    }
}
