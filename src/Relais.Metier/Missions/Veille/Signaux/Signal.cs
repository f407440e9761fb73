using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>
/// Une hausse inhabituelle des faits d’un quartier sur un thème : une ou plusieurs semaines qui se suivent. Il ne dit pas que
/// quelque chose va mal : il demande d’aller voir, puis de le dire.
/// </summary>
public sealed class Signal : IVersionne
{
    private readonly List<SemaineDeSignal> _semaines = [];

    private Signal() { }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Guid QuartierId { get; private set; }

    public string ThemeCode { get; private set; } = "";

    /// <summary>Lundi de la première semaine comptée.</summary>
    public DateOnly DebutDu { get; private set; }

    /// <summary>Lundi de la dernière semaine levée.</summary>
    public DateOnly FinDu { get; private set; }

    public DateTime LeveA { get; private set; }

    /// <summary>Levé pendant une sourdine : compté, gardé, mais pas mis devant les yeux.</summary>
    public bool EstEnSourdine { get; private set; }

    /// <summary>Après un verdict « bruit », dernier jour où la série se tait.</summary>
    public DateOnly? SourdineJusquAu { get; private set; }

    public Qualification? Qualification { get; private set; }

    public IReadOnlyList<SemaineDeSignal> Semaines => _semaines;

    public Semaine Premiere => Semaine.De(DebutDu);

    public Semaine Derniere => Semaine.De(FinDu);

    public static Signal Lever(Guid id, string departementCode, Guid quartierId, string themeCode, Semaine semaine, Examen examen, DateTime leveA, bool enSourdine)
    {
        var signal = new Signal
        {
            Id = id,
            DepartementCode = departementCode,
            QuartierId = quartierId,
            ThemeCode = themeCode,
            DebutDu = semaine.Plus(1 - examen.Fenetre).Du,
            LeveA = leveA,
            EstEnSourdine = enSourdine,
        };
        signal.Prolonger(semaine, examen);
        return signal;
    }

    /// <summary>La même hausse dure : une semaine de plus, pas un signal de plus.</summary>
    public void Prolonger(Semaine semaine, Examen examen)
    {
        FinDu = semaine.Du;
        _semaines.Add(SemaineDeSignal.De(semaine.Du, examen));
    }

    /// <summary>Vrai si une alarme de cette semaine prolonge ce signal : la semaine suit, ou une seule l’en sépare.</summary>
    public bool SePoursuit(Semaine semaine) => Derniere.Jusqua(semaine) is 1 or 2;

    public void Qualifier(Qualification qualification, int semainesDeSourdine)
    {
        Qualification = qualification;
        SourdineJusquAu = qualification.Verdict == VerdictDeSignal.Bruit ? qualification.Le.AddDays(7 * semainesDeSourdine) : null;
    }
}
