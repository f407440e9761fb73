using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Web.Missions.Veille;

/// <summary>Chaque événement d’une observation, dit à celui qui lit l’historique.</summary>
internal static class HistoireDObservation
{
    public static string Dire(IEvenement evenement) => evenement switch
    {
        ObservationSaisie { Photos: 0 } => "Saisie",
        ObservationSaisie saisie => $"Saisie, avec {Photos(saisie.Photos)}",
        ObservationCorrigee => "Corrigée",
        ObservationRetiree => "Retirée",
        PhotosJointes jointes => $"{Photos(jointes.Nombre)} en plus, ajoutées",
        PassageConserve passage => $"Passage signalé ({Categorie(passage.Categorie)}) conservé : « {passage.Motif} »,",
        PassageRevu passage => $"Passage conservé ({Categorie(passage.Categorie)}) revu",
        _ => evenement.GetType().Name,
    };

    private static string Categorie(string code) => CodeTexte.Vers<CategorieDeRisque>(code).Libelle().ToLowerInvariant();

    private static string Photos(int nombre) => nombre == 1 ? "1 photo" : $"{nombre} photos";
}
