using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>L’histoire du baromètre d’un quartier, sur vingt-six semaines.</summary>
/// <param name="Semaines">De la plus ancienne à la semaine en cours, les semaines sans note comprises.</param>
/// <param name="Notes">Les notes, de la plus récente à la plus ancienne.</param>
/// <param name="PeutNoter">L’acteur note ce quartier.</param>
public sealed record BarometreDuQuartier(string Quartier, IReadOnlyList<SemaineNotee> Semaines, IReadOnlyList<AxeEtTendance> Axes, IReadOnlyList<NoteLue> Notes, bool PeutNoter);

/// <param name="Axes">Par axe, dans l’ordre ; une synthèse vide là où personne n’a noté.</param>
public sealed record SemaineNotee(Semaine Semaine, IReadOnlyList<SyntheseDAxe> Axes);

/// <param name="Corrections">Ce qui a changé depuis la première écriture.</param>
public sealed record NoteLue(Guid Id, Semaine Semaine, string Auteur, ContenuDeNote Contenu, DateTime DonneeA, IReadOnlyList<LigneDHistorique> Corrections);

public sealed class BarometreDuQuartierRequete(DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers, IDelegues delegues, HistoriqueRequete historique)
{
    public const int NombreDeSemaines = 26;
    private const int NotesMontrees = 12;

    /// <returns><c>null</c> si le quartier n’est pas de ceux que l’acteur lit.</returns>
    public async Task<BarometreDuQuartier?> ExecuterAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        if ((await quartiers.ListerAsync(acteur, annulation)).FirstOrDefault(q => q.Id == quartierId) is not QuartierNomme quartier) return null;

        var courante = Semaine.De(horloge.Aujourdhui);
        var depuis = courante.Plus(1 - NombreDeSemaines);
        var debut = depuis.Du;
        var notes = await donnees.NotesDeBarometre.AsNoTracking().DansLePerimetreDe(acteur)
            .Where(n => n.QuartierId == quartierId && n.SemaineDu >= debut).OrderByDescending(n => n.SemaineDu).ThenBy(n => n.DonneeA).ToListAsync(annulation);
        var auteurs = await delegues.NomsAsync([.. notes.Select(n => n.AuteurId).Distinct()], annulation);
        List<NoteLue> lues = [];
        foreach (var note in notes.Take(NotesMontrees))
        {
            var corrections = (await historique.ExecuterAsync(note.Id, annulation)).Where(l => l.Evenement is NoteCorrigee).ToList();
            lues.Add(new(note.Id, Semaine.De(note.SemaineDu), auteurs.GetValueOrDefault(note.AuteurId, "Ancien agent"), note.Contenu, note.DonneeA, corrections));
        }

        var axes = Enum.GetValues<Axe>();
        return new(
            quartier.Nom,
            [.. Enumerable.Range(0, NombreDeSemaines).Select(depuis.Plus).Select(s => new SemaineNotee(s, [.. axes.Select(a => SyntheseDesNotes.De(a, notes.Where(n => n.SemaineDu == s.Du), 1))]))],
            [.. axes.Select(a => Axe(a, notes, courante))],
            lues,
            acteur.Role == Role.Delegue);
    }

    private static AxeEtTendance Axe(Axe axe, List<NoteDeBarometre> notes, Semaine courante)
    {
        const int Periode = TableauDuBarometreRequete.SemainesParPeriode;
        var (debut, avant) = (courante.Plus(1 - Periode).Du, courante.Plus(1 - (2 * Periode)).Du);
        var synthese = SyntheseDesNotes.De(axe, notes.Where(n => n.SemaineDu >= debut), Periode);
        return new(axe, synthese, synthese.Depuis(SyntheseDesNotes.De(axe, notes.Where(n => n.SemaineDu >= avant && n.SemaineDu < debut), Periode)));
    }
}
