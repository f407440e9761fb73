using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>Tous les quartiers de l’acteur : quatre semaines, comparées aux quatre d’avant.</summary>
/// <param name="ANoter">Pour qui note : ses quartiers de la semaine, et ceux de la précédente encore sans note.</param>
public sealed record TableauDuBarometre(Semaine Semaine, IReadOnlyList<LigneDeBarometre> Lignes, IReadOnlyList<NoteAttendue> ANoter);

/// <param name="Axes">Un axe par colonne, dans l’ordre.</param>
/// <param name="NoteesCetteSemaine">Notes reçues pour la semaine qui court.</param>
public sealed record LigneDeBarometre(Guid QuartierId, string Quartier, IReadOnlyList<AxeEtTendance> Axes, int NoteesCetteSemaine, DateOnly? DerniereSemaineDu);

public sealed record AxeEtTendance(Axe Axe, SyntheseDAxe Synthese, Tendance Tendance);

/// <param name="EstDonnee">L’auteur l’a déjà donnée ; il peut encore la corriger.</param>
public sealed record NoteAttendue(Guid QuartierId, string Quartier, Semaine Semaine, bool EstDonnee);

public sealed class TableauDuBarometreRequete(DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers)
{
    public const int SemainesParPeriode = 4;

    public async Task<TableauDuBarometre> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var semaine = Semaine.De(horloge.Aujourdhui);
        var siens = await quartiers.ListerAsync(acteur, annulation);
        var depuis = semaine.Plus(1 - (2 * SemainesParPeriode)).Du;
        var notes = await donnees.NotesDeBarometre.AsNoTracking().DansLePerimetreDe(acteur).Where(n => n.SemaineDu >= depuis).ToListAsync(annulation);
        var parQuartier = notes.ToLookup(n => n.QuartierId);
        return new(
            semaine,
            [.. siens.Select(q => Ligne(q.Id, q.Nom, [.. parQuartier[q.Id]], semaine))],
            acteur.Role == Role.Delegue ? [.. siens.SelectMany(q => Attendues(q.Id, q.Nom, [.. parQuartier[q.Id].Where(n => n.AuteurId == acteur.AgentId)], semaine))] : []);
    }

    private static LigneDeBarometre Ligne(Guid quartierId, string nom, IReadOnlyList<NoteDeBarometre> notes, Semaine semaine)
    {
        var debut = semaine.Plus(1 - SemainesParPeriode).Du;
        var (recentes, anciennes) = (notes.Where(n => n.SemaineDu >= debut).ToList(), notes.Where(n => n.SemaineDu < debut).ToList());
        return new(
            quartierId,
            nom,
            [.. Enum.GetValues<Axe>().Select(axe =>
            {
                var synthese = SyntheseDesNotes.De(axe, recentes, SemainesParPeriode);
                return new AxeEtTendance(axe, synthese, synthese.Depuis(SyntheseDesNotes.De(axe, anciennes, SemainesParPeriode)));
            })],
            notes.Count(n => n.SemaineDu == semaine.Du),
            notes.Count == 0 ? null : notes.Max(n => n.SemaineDu));
    }

    private static IEnumerable<NoteAttendue> Attendues(Guid quartierId, string nom, IReadOnlyList<NoteDeBarometre> miennes, Semaine semaine)
    {
        yield return new(quartierId, nom, semaine, miennes.Any(n => n.SemaineDu == semaine.Du));
        var precedente = semaine.Precedente;
        if (!miennes.Any(n => n.SemaineDu == precedente.Du)) yield return new(quartierId, nom, precedente, EstDonnee: false);
    }
}
