using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Habilitations.Recapitulatifs;

/// <summary>Le rythme qu’un agent a choisi, et le dernier jour traité : un jour n’a jamais deux récapitulatifs.</summary>
public sealed class PreferenceDeRecapitulatif
{
    /// <summary>Rythme de qui n’a rien choisi.</summary>
    public const RythmeDeRecapitulatif Usuel = RythmeDeRecapitulatif.Quotidien;

    private PreferenceDeRecapitulatif() { }

    public Guid AgentId { get; private set; }

    public RythmeDeRecapitulatif Rythme { get; private set; }

    /// <summary>Dernier jour examiné, courriel parti ou non ; <c>null</c> si aucun.</summary>
    public DateOnly? ExamineeLe { get; private set; }

    public static PreferenceDeRecapitulatif Nouvelle(Guid agentId) => new() { AgentId = agentId, Rythme = Usuel };

    /// <summary>Choisit un rythme : il commence demain, ou la semaine prochaine, jamais une seconde fois le même jour.</summary>
    /// <returns>Faux si c’était déjà le sien.</returns>
    public bool Choisir(RythmeDeRecapitulatif rythme, DateOnly aujourdhui)
    {
        if (Rythme == rythme) return false;
        (Rythme, ExamineeLe) = (rythme, aujourdhui);
        return true;
    }

    /// <summary>Vrai quand un récapitulatif est dû : jour ouvré, heure passée, pas encore examiné ce jour, ou cette semaine.</summary>
    /// <param name="local">Date et heure de la préfecture.</param>
    /// <param name="heure">Heure d’envoi réglée.</param>
    /// <param name="departementCode">Ses jours fériés.</param>
    public bool EstDu(DateTime local, TimeOnly heure, string departementCode)
    {
        var jour = DateOnly.FromDateTime(local);
        if (TimeOnly.FromDateTime(local) < heure || !EstOuvre(jour, departementCode)) return false;
        return Rythme switch
        {
            RythmeDeRecapitulatif.Quotidien => ExamineeLe is null || ExamineeLe < jour,
            RythmeDeRecapitulatif.Hebdomadaire => ExamineeLe is null || ExamineeLe < Semaine.De(jour).Du,
            _ => false,
        };
    }

    public void Examiner(DateOnly jour) => ExamineeLe = jour;

    private static bool EstOuvre(DateOnly jour, string departementCode) =>
        jour.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !JoursFeries.EstFerie(jour, departementCode);
}
