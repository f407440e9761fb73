namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Les mots de la mission, tels qu’un agent les lit.</summary>
public static class Libelles
{
    public static string Libelle(this Unite unite) => unite switch
    {
        Unite.Nombre => "nombre",
        Unite.Pourcentage => "pour cent",
        Unite.Euros => "euros",
        _ => "rapport",
    };

    public static string Libelle(this NatureDIndicateur nature) => nature switch
    {
        NatureDIndicateur.Effectif => "effectif",
        NatureDIndicateur.Part => "part ou taux",
        NatureDIndicateur.Quantile => "médiane, quartile ou décile",
        NatureDIndicateur.Indice => "rapport ou indice",
        _ => "évolution",
    };

    public static string Libelle(this SensDIndicateur sens) => sens switch
    {
        SensDIndicateur.PlusEstMieux => "plus haut est mieux",
        SensDIndicateur.MoinsEstMieux => "plus bas est mieux",
        _ => "neutre : on décrit",
    };

    public static string Libelle(this NiveauGeographique niveau) => niveau switch
    {
        NiveauGeographique.Quartier => "quartier",
        NiveauGeographique.Commune => "commune",
        NiveauGeographique.Epci => "intercommunalité",
        NiveauGeographique.Departement => "département",
        NiveauGeographique.Region => "région",
        NiveauGeographique.France => "France",
        _ => "ensemble des quartiers",
    };

    /// <summary>La marque, comme on l’écrit à la place du nombre.</summary>
    public static string Libelle(this Marque marque) => marque switch
    {
        Marque.Secret => "secret",
        Marque.NonSignificatif => "non significatif",
        Marque.NonDisponible => "non disponible",
        Marque.SansObjet => "sans objet",
        _ => "non publié",
    };

    /// <summary>Ce que la marque veut dire, en une phrase.</summary>
    public static string Explication(this Marque marque) => marque switch
    {
        Marque.Secret => "Secret statistique : trop peu de personnes ou de ménages pour publier sans les faire reconnaître.",
        Marque.NonSignificatif => "Le producteur juge la valeur trop fragile pour être publiée.",
        Marque.NonDisponible => "Le producteur ne dispose pas de cette valeur.",
        Marque.SansObjet => "L’indicateur n’a pas de sens pour ce territoire.",
        _ => "Case vide dans le fichier : secret statistique ou donnée indisponible ; ce n’est pas zéro.",
    };
}
