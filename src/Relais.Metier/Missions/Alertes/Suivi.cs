using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qui s’ajoute à une alerte après sa transmission. Une décision attend son issue ; le reste ne change plus.</summary>
public sealed class Suivi
{
    private Suivi() { }

    public Guid Id { get; private set; }

    public Guid AlerteId { get; private set; }

    public Guid AuteurId { get; private set; }

    public DateTime A { get; private set; }

    public NatureDeSuivi Nature { get; private set; }

    public string Texte { get; private set; } = "";

    public Tendance? Tendance { get; private set; }

    public DateOnly? EcheanceLe { get; private set; }

    /// <summary>Ce qu’est devenue la décision ; <c>null</c> tant qu’on ne le sait pas.</summary>
    public IssueDeDecision? Issue { get; private set; }

    public bool AttendSonIssue => Nature == NatureDeSuivi.Decision && Issue is null;

    internal static Suivi Ecrire(Guid id, Guid alerteId, Guid auteurId, ContenuDeSuivi contenu, DateTime a) => new()
    {
        Id = id,
        AlerteId = alerteId,
        AuteurId = auteurId,
        A = a,
        Nature = contenu.Nature,
        Texte = contenu.Texte.Trim().ReplaceLineEndings("\n"),
        Tendance = contenu.Tendance,
        EcheanceLe = contenu.Nature == NatureDeSuivi.Decision ? contenu.EcheanceLe : null,
    };

    public Resultat DireLIssue(string texte, DateTime a)
    {
        if (!AttendSonIssue) return new DecisionDejaFinie();
        if (string.IsNullOrWhiteSpace(texte)) return new IssueManquante();
        Issue = new IssueDeDecision(a, texte.Trim().ReplaceLineEndings("\n"));
        return Resultat.Reussi;
    }
}
