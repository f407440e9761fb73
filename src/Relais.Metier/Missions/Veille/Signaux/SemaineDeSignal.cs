namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Une semaine où le signal s’est levé : ce qui était attendu, ce qui a été vu.</summary>
public sealed class SemaineDeSignal
{
    private SemaineDeSignal() { }

    /// <summary>Lundi de la semaine.</summary>
    public DateOnly SemaineDu { get; private set; }

    public MethodeDeDetection Methode { get; private set; }

    /// <summary>Nombre de semaines comptées ensemble, celle-ci la dernière.</summary>
    public int Fenetre { get; private set; }

    public int Observe { get; private set; }

    public double Attendu { get; private set; }

    public double Limite { get; private set; }

    public double ValeurP { get; private set; }

    public int References { get; private set; }

    public double Effort { get; private set; }

    public static SemaineDeSignal De(DateOnly semaineDu, Examen examen) => new()
    {
        SemaineDu = semaineDu,
        Methode = examen.Methode,
        Fenetre = examen.Fenetre,
        Observe = examen.Observe,
        Attendu = examen.Attendu,
        Limite = examen.Limite,
        ValeurP = examen.ValeurP,
        References = examen.References,
        Effort = examen.Effort,
    };
}
