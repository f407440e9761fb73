namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>La méthode publiée qui a comparé la semaine à son passé ; la longueur de la série la choisit.</summary>
public enum MethodeDeDetection
{
    /// <summary>Sept semaines de passé.</summary>
    EarsC1,

    /// <summary>Neuf semaines de passé ou plus, deux semaines de garde.</summary>
    EarsC2,

    /// <summary>Trois semaines cumulées : les hausses lentes.</summary>
    EarsC3,

    /// <summary>Trois ans de passé ou plus : saison et tendance comprises.</summary>
    FarringtonFlexible,
}
