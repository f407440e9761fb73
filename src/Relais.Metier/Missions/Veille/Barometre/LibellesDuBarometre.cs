namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>Les mots affichés du baromètre. L’échelle a un sens écrit, le même pour tous : deux délégués notent la même chose.</summary>
public static class LibellesDuBarometre
{
    public static string Libelle(this Axe axe) => axe switch
    {
        Axe.Tranquillite => "Tranquillité",
        Axe.CadreDeVie => "Propreté et cadre de vie",
        Axe.Institutions => "Relation aux institutions",
        Axe.VieAssociative => "Vie associative et présence adulte",
        Axe.Jeunesse => "École et jeunesse",
        _ => "Accès aux services",
    };

    /// <summary>Ce que valent 1 et 5 sur cet axe.</summary>
    public static (string Un, string Cinq) Bornes(this Axe axe) => axe switch
    {
        Axe.Tranquillite => ("incidents graves ou quotidiens", "soirées calmes, espaces partagés"),
        Axe.CadreDeVie => ("dépôts et pannes qui durent", "entretien suivi, réparations rapides"),
        Axe.Institutions => ("refus du dialogue, colère", "échanges confiants, on vient aux réunions"),
        Axe.VieAssociative => ("plus d’activité, aucun adulte relais", "activités régulières, adultes présents"),
        Axe.Jeunesse => ("ruptures, abords tendus", "école apaisée, jeunes accompagnés"),
        _ => ("services fermés ou hors d’atteinte", "services ouverts, délais tenus"),
    };

    public static string Libelle(this Confiance confiance) => confiance switch
    {
        Confiance.Faible => "Faible",
        Confiance.Moyenne => "Moyenne",
        _ => "Forte",
    };

    public static string Explication(this Confiance confiance) => confiance switch
    {
        Confiance.Faible => "un écho",
        Confiance.Moyenne => "une source sérieuse",
        _ => "recoupée",
    };

    /// <summary>Les mots d’une note, de 1 à 5.</summary>
    public static string LibelleDuScore(int score) => score switch
    {
        1 => "Très dégradé",
        2 => "Dégradé",
        3 => "Mitigé",
        4 => "Bon",
        _ => "Très bon",
    };

    public static string Libelle(this Tendance tendance) => tendance switch
    {
        Tendance.EnHausse => "en amélioration",
        Tendance.EnBaisse => "en dégradation",
        Tendance.Stable => "stable",
        _ => "tendance inconnue",
    };

    public static string Fleche(this Tendance tendance) => tendance switch
    {
        Tendance.EnHausse => "↗",
        Tendance.EnBaisse => "↘",
        Tendance.Stable => "→",
        _ => "·",
    };
}
