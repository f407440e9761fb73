using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

internal sealed class AmbianceDesQuartiers(DonneesRelais donnees, Horloge horloge) : IAmbianceDesQuartiers
{
    private const int MilieuDeSemaine = 3;

    public IReadOnlyList<AxeNomme> Axes { get; } = [.. Enum.GetValues<Axe>().Select(a => new AxeNomme(CodeTexte.De(a), a.Libelle()))];

    public async Task<IReadOnlyList<AmbianceDuQuartier>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation)
    {
        // Une semaine appartient au mois de son jeudi, comme l’année ISO : aucune n’est comptée deux fois.
        var (debut, fin, avant) = (PremierLundi(mois), PremierLundi(mois.Suivant), PremierLundi(mois.Precedent));
        var notes = await donnees.NotesDeBarometre.AsNoTracking().DansLePerimetreDe(acteur)
            .Where(n => n.SemaineDu >= avant && n.SemaineDu < fin).OrderBy(n => n.SemaineDu).ThenBy(n => n.DonneeA).ToListAsync(annulation);
        var semaines = (fin.DayNumber - debut.DayNumber) / 7;
        return [.. notes.GroupBy(n => n.QuartierId!.Value).Select(g => Ambiance(g.Key, [.. g], debut, semaines)).Where(a => a.SemainesNotees > 0)];
    }

    public async Task<AmbianceDuQuartier?> RecenteAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        const int Semaines = TableauDuBarometreRequete.SemainesParPeriode;
        var courante = Semaine.De(horloge.Aujourdhui);
        var (debut, avant) = (courante.Plus(1 - Semaines).Du, courante.Plus(1 - (2 * Semaines)).Du);
        var notes = await donnees.NotesDeBarometre.AsNoTracking().DansLePerimetreDe(acteur)
            .Where(n => n.QuartierId == quartierId && n.SemaineDu >= avant).OrderBy(n => n.SemaineDu).ThenBy(n => n.DonneeA).ToListAsync(annulation);
        return Ambiance(quartierId, notes, debut, Semaines) is { SemainesNotees: > 0 } ambiance ? ambiance : null;
    }

    private static AmbianceDuQuartier Ambiance(Guid quartierId, List<NoteDeBarometre> notes, DateOnly debut, int semaines)
    {
        var (presentes, passees) = (notes.FindAll(n => n.SemaineDu >= debut), notes.FindAll(n => n.SemaineDu < debut));
        return new(
            quartierId,
            [.. Enum.GetValues<Axe>().Select(a => DAxe(a, presentes, passees, semaines)).Where(a => a.Nombre > 0)],
            [.. presentes.Select(n => new MotifDAmbiance(n.Id, n.SemaineDu, n.Motif, n.Confiance.Libelle(), n.AuteurId))],
            presentes.Select(n => n.SemaineDu).Distinct().Count(),
            semaines);
    }

    private static AmbianceDAxe DAxe(Axe axe, List<NoteDeBarometre> presentes, List<NoteDeBarometre> passees, int semaines)
    {
        var synthese = SyntheseDesNotes.De(axe, presentes, semaines);
        var tendance = synthese.Depuis(SyntheseDesNotes.De(axe, passees, semaines));
        return new(CodeTexte.De(axe), axe.Libelle(), synthese.Mediane, synthese.Moindre, synthese.Meilleure, synthese.Nombre, tendance.Fleche(), tendance.Libelle());
    }

    private static DateOnly PremierLundi(Mois mois)
    {
        var semaine = Semaine.De(mois.PremierJour);
        return semaine.Du.AddDays(MilieuDeSemaine) < mois.PremierJour ? semaine.Suivante.Du : semaine.Du;
    }
}
