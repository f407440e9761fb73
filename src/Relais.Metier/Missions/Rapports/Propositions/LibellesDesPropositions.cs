namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Les codes des propositions, en français.</summary>
public static class LibellesDesPropositions
{
    public static string Libelle(this EtatProposition etat) => etat switch
    {
        EtatProposition.Soumise => "À décider",
        EtatProposition.EnAttente => "En attente",
        EtatProposition.Transmise => "Transmise à un service",
        EtatProposition.Acceptee => "Acceptée",
        EtatProposition.EnExecution => "En exécution",
        EtatProposition.Faite => "Faite",
        EtatProposition.Refusee => "Refusée",
        EtatProposition.DejaSatisfaite => "Déjà satisfaite",
        EtatProposition.Abandonnee => "Abandonnée",
        _ => "Retirée",
    };

    public static string Libelle(this TypeDeDestinataire type) => type switch
    {
        TypeDeDestinataire.SousPrefete => "Sous-préfète",
        TypeDeDestinataire.Prefet => "Préfet",
        TypeDeDestinataire.ServiceDeLEtat => "Service de l’État",
        TypeDeDestinataire.Collectivite => "Commune ou EPCI",
        _ => "Autre",
    };
}
