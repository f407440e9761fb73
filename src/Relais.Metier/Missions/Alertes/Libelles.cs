namespace Relais.Metier.Missions.Alertes;

/// <summary>Les mots affichés pour chaque valeur.</summary>
public static class Libelles
{
    public static string Libelle(this EtatAlerte etat) => etat switch
    {
        EtatAlerte.Signalee => "Signalée",
        EtatAlerte.Accusee => "Accusée",
        EtatAlerte.EnTraitement => "En traitement",
        _ => "Close",
    };

    public static string Libelle(this ActionSurAlerte action) => action switch
    {
        ActionSurAlerte.AccuserReception => "Accuser réception",
        ActionSurAlerte.PrendreEnCharge => "Mettre en traitement",
        ActionSurAlerte.Suivre => "Ajouter un suivi",
        ActionSurAlerte.Decider => "Prendre une décision",
        ActionSurAlerte.Clore => "Clore",
        _ => "Rouvrir",
    };

    public static string Libelle(this FiabiliteDAlerte fiabilite) => fiabilite switch
    {
        FiabiliteDAlerte.Constate => "Constaté par moi",
        FiabiliteDAlerte.TemoinDirect => "Témoin direct",
        FiabiliteDAlerte.Rapporte => "Rapporté",
        _ => "Rumeur, à vérifier",
    };

    public static string Libelle(this NatureDeSuivi nature) => nature switch
    {
        NatureDeSuivi.Information => "Information",
        NatureDeSuivi.PointDeSituation => "Point de situation",
        NatureDeSuivi.DemandeDAppui => "Demande d’appui",
        NatureDeSuivi.CompteRendu => "Compte rendu d’intervention",
        _ => "Décision",
    };

    public static string Libelle(this Tendance tendance) => tendance switch
    {
        Tendance.SAggrave => "S’aggrave",
        Tendance.Stable => "Stable",
        _ => "S’apaise",
    };

    public static string Libelle(this IssueDAlerte issue) => issue switch
    {
        IssueDAlerte.Traitee => "Traitée",
        IssueDAlerte.SansSuite => "Sans suite",
        _ => "Fausse alerte",
    };
}
