using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Web.Missions.Territoires;

/// <summary>Les événements d’un contrat, en phrases.</summary>
internal static class HistoireDeContrat
{
    public static string Raconter(IEvenement evenement) => evenement switch
    {
        ContratDeVilleConclu => "Contrat enregistré.",
        ContratDeVilleModifie e => $"Avenant. {Changements(e.Modifications)}",
        PocheReperee e => $"Poche « {e.Nom} » repérée.",
        PocheModifiee e => $"Poche « {e.Nom} » modifiée. {Changements(e.Modifications)}",
        SuiviDePocheTermine e => $"Suivi de la poche « {e.Nom} » terminé au {e.Le:dd/MM/yyyy}.",
        _ => evenement.GetType().Name,
    };

    private static string Changements(IEnumerable<Modification> modifications) =>
        string.Join(" ", modifications.Select(m => $"{m.Champ} : {m.Avant ?? "rien"} → {m.Apres ?? "rien"}."));
}
