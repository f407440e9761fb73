using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Barometre;

public sealed record NoteSansAxe : Refus
{
    public NoteSansAxe()
        : base("note-sans-axe", "Notez au moins un axe ; laissez « ? » là où vous ne savez pas.") => Champ = "Notes";
}

public sealed record ScoreHorsEchelle : Refus
{
    public ScoreHorsEchelle()
        : base("score-hors-echelle", "Une note va de 1 (très dégradé) à 5 (très bon) : reprenez celles qui en sortent.") => Champ = "Notes";
}

public sealed record NoteSansMotif : Refus
{
    public NoteSansMotif()
        : base("note-sans-motif", "Écrivez le fait qui motive vos notes, en une phrase : une note sans motif n’est pas gardée.") => Champ = nameof(ContenuDeNote.Motif);
}

public sealed record MotifDeNoteTropLong : Refus
{
    public MotifDeNoteTropLong(int longueur)
        : base("motif-de-note-trop-long", $"Le motif compte {longueur} signes ; {ContenuDeNote.LongueurDuMotif} au plus. Le détail va dans une observation.") =>
        Champ = nameof(ContenuDeNote.Motif);
}

public sealed record SemaineFermee : Refus
{
    public SemaineFermee(Semaine semaine)
        : base("semaine-fermee", $"La semaine {semaine.Libelle} ne se note plus : notez la semaine en cours ou la précédente.") { }
}

public sealed record NoteDejaDonnee : Refus
{
    public NoteDejaDonnee()
        : base("note-deja-donnee", "Vous avez déjà noté ce quartier cette semaine, sur un autre écran : rouvrez la page pour corriger votre note.") { }
}

public sealed record NoteModifieeEntreTemps : Refus
{
    public NoteModifieeEntreTemps()
        : base("note-modifiee-entre-temps", "Cette note a été modifiée entre-temps : rouvrez la page, puis reprenez votre correction.") { }
}
