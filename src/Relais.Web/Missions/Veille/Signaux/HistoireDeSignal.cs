using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Web.Missions.Veille.Signaux;

/// <summary>Chaque événement d’un signal, dit à celui qui lit l’historique.</summary>
internal static class HistoireDeSignal
{
    public static string Dire(IEvenement evenement) => evenement switch
    {
        SignalLeve { EnSourdine: true } leve => $"Levé en sourdine, semaine {Semaine.De(leve.SemaineDu).Libelle}",
        SignalLeve leve => $"Levé, semaine {Semaine.De(leve.SemaineDu).Libelle}",
        SignalProlonge prolonge => $"Se poursuit, semaine {Semaine.De(prolonge.SemaineDu).Libelle}",
        SignalQualifie qualifie => $"Qualifié : {qualifie.Verdict.Libelle().ToLowerInvariant()}",
        _ => evenement.GetType().Name,
    };
}
