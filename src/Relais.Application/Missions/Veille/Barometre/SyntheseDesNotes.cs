using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>La synthèse d’un axe, tirée de notes entières.</summary>
internal static class SyntheseDesNotes
{
    public static SyntheseDAxe De(Axe axe, IEnumerable<NoteDeBarometre> notes, int semaines) =>
        SyntheseDAxe.De([.. notes.Select(n => (n.SemaineDu, Score: n.Scores.De(axe))).Where(n => n.Score is not null).Select(n => (n.SemaineDu, n.Score!.Value))], semaines);
}
