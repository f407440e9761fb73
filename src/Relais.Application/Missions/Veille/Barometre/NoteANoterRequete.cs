using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>Ce que la page de notation montre : le quartier, la semaine, et la note de l’auteur s’il l’a déjà donnée.</summary>
/// <param name="Suivant">Un autre de ses quartiers encore sans note cette semaine.</param>
public sealed record NoteANoter(string Quartier, Semaine Semaine, Guid? NoteId, Guid? Version, ContenuDeNote? Contenu, Guid? Suivant);

public sealed class NoteANoterRequete(DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers)
{
    /// <returns><c>null</c> si le quartier n’est pas de ceux que l’acteur observe, ou si la semaine est fermée.</returns>
    public async Task<NoteANoter?> ExecuterAsync(Guid quartierId, Semaine semaine, Acteur acteur, CancellationToken annulation)
    {
        var siens = await quartiers.ListerAsync(acteur, annulation);
        if (siens.FirstOrDefault(q => q.Id == quartierId) is not { } quartier || !SemainesOuvertes.Contiennent(semaine, horloge.Aujourdhui)) return null;

        var notes = await donnees.NotesDeBarometre.AsNoTracking().Where(n => n.AuteurId == acteur.AgentId && n.SemaineDu == semaine.Du).ToListAsync(annulation);
        var note = notes.Find(n => n.QuartierId == quartierId);
        var suivant = siens.FirstOrDefault(q => q.Id != quartierId && !notes.Exists(n => n.QuartierId == q.Id));
        return new(quartier.Nom, semaine, note?.Id, note?.Version, note?.Contenu, suivant?.Id);
    }
}
