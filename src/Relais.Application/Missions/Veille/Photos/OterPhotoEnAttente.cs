using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>L’auteur renonce à une photo qui attendait son observation ; déjà ôtée, rien ne se passe.</summary>
public sealed record OterPhotoEnAttente(Guid PhotoId);

public sealed class OterPhotoEnAttenteHandler(DonneesRelais donnees)
{
    public async Task<Resultat> ExecuterAsync(OterPhotoEnAttente commande, Acteur acteur, CancellationToken annulation)
    {
        await donnees.PhotosEnAttente.Where(p => p.Id == commande.PhotoId && p.AuteurId == acteur.AgentId).ExecuteDeleteAsync(annulation);
        return Resultat.Reussi;
    }
}
