namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qu’un suivi apporte.</summary>
public enum NatureDeSuivi
{
    Information,
    PointDeSituation,
    DemandeDAppui,
    CompteRendu,

    /// <summary>Reste ouverte tant que son issue n’est pas dite.</summary>
    Decision,
}
