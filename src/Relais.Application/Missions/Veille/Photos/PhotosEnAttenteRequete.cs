using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Photos;

/// <summary>Les photos déjà reçues pour une observation que l’agent n’a pas encore enregistrée.</summary>
public sealed class PhotosEnAttenteRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<Guid>> ExecuterAsync(Guid envoiId, Acteur acteur, CancellationToken annulation) =>
        await donnees.PhotosEnAttente.Where(p => p.EnvoiId == envoiId && p.AuteurId == acteur.AgentId).OrderBy(p => p.RecueA).ThenBy(p => p.Id).Select(p => p.Id).ToListAsync(annulation);
}
