namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>
/// Le relevé d’une semaine dans un département : ce qui a été examiné et ce qui en est sorti. Il y en a un par semaine ; sa
/// présence dit que la semaine est faite.
/// </summary>
public sealed class Releve
{
    private Releve() { }

    public Guid Id { get; private set; }

    public string DepartementCode { get; private set; } = "";

    /// <summary>Lundi de la semaine relevée.</summary>
    public DateOnly SemaineDu { get; private set; }

    public DateTime ReleveA { get; private set; }

    /// <summary>Séries comparées à leur passé.</summary>
    public int SeriesExaminees { get; private set; }

    /// <summary>Séries dont le passé est trop court.</summary>
    public int SeriesTropCourtes { get; private set; }

    /// <summary>Quartiers où personne ne regardait.</summary>
    public int QuartiersSansRegard { get; private set; }

    /// <summary>Alarmes des méthodes publiées.</summary>
    public int Alarmes { get; private set; }

    /// <summary>Parmi elles, celles que le décompte exact n’a pas confirmées.</summary>
    public int Ecartees { get; private set; }

    /// <summary>Signaux levés ou prolongés.</summary>
    public int Leves { get; private set; }

    /// <summary>Signaux levés pendant une sourdine.</summary>
    public int EnSourdine { get; private set; }

    public static Releve De(Guid id, string departementCode, DateOnly semaineDu, DateTime releveA, BilanDeReleve bilan) => new()
    {
        Id = id,
        DepartementCode = departementCode,
        SemaineDu = semaineDu,
        ReleveA = releveA,
        SeriesExaminees = bilan.Examinees,
        SeriesTropCourtes = bilan.TropCourtes,
        QuartiersSansRegard = bilan.QuartiersSansRegard,
        Alarmes = bilan.Alarmes,
        Ecartees = bilan.Ecartees,
        Leves = bilan.Leves,
        EnSourdine = bilan.EnSourdine,
    };
}
