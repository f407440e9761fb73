using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

public sealed record VerdictSansMotif : Refus
{
    public VerdictSansMotif()
        : base("verdict-sans-motif", "Dites en une phrase ce que vous avez vérifié : le verdict et son motif restent avec le signal.") => Champ = nameof(Qualification.Motif);
}

public sealed record SignalModifieEntreTemps : Refus
{
    public SignalModifieEntreTemps()
        : base("signal-modifie-entre-temps", "Ce signal a changé entre-temps (une semaine de plus, ou un autre verdict) : rouvrez la page, puis rendez le vôtre.") { }
}

public sealed record ReglageHorsBornes : Refus
{
    public ReglageHorsBornes(string champ, int moindre, int meilleur)
        : base("reglage-hors-bornes", $"Choisissez un nombre de {moindre} à {meilleur}.") => Champ = champ;
}
