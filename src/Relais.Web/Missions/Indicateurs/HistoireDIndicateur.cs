using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Web.Missions.Indicateurs;

/// <summary>Les événements de la mission, en phrases.</summary>
internal static class HistoireDIndicateur
{
    public static string Phrase(IEvenement evenement) => evenement switch
    {
        IndicateurDecrit => "ajout au catalogue.",
        IndicateurCorrige e => Changements("description", e.Champs),
        MillesimePrecise e => Changements("millésime", e.Champs),
        TableauFait => "création du tableau.",
        TableauModifie e => $"modification ({string.Join(", ", e.Champs.Select(c => c.Champ.ToLower(Mois.Francais)))}).",
        TableauPublie e => $"publication jusqu’au {Presentation.Jour(e.JusquAu)}.",
        PublicationRetiree => "adresse retirée.",
        _ => throw new InvalidOperationException($"« {evenement.GetType().Name} » n’a pas de phrase."),
    };

    private static string Changements(string objet, IReadOnlyList<Modification> champs) =>
        $"{objet}, {string.Join(" ; ", champs.Select(c => $"{c.Champ.ToLower(Mois.Francais)} : {(string.IsNullOrEmpty(c.Avant) ? "rien" : $"« {c.Avant} »")} devenu {(string.IsNullOrEmpty(c.Apres) ? "rien" : $"« {c.Apres} »")}"))}.";
}
