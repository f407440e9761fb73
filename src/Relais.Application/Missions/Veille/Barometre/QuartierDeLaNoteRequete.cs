using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>Le quartier d’une note citée : c’est son histoire que l’on ouvre.</summary>
public sealed class QuartierDeLaNoteRequete(DonneesRelais donnees)
{
    public Task<Guid?> ExecuterAsync(Guid noteId, Acteur acteur, CancellationToken annulation) =>
        donnees.NotesDeBarometre.DansLePerimetreDe(acteur).Where(n => n.Id == noteId).Select(n => n.QuartierId).SingleOrDefaultAsync(annulation);
}
