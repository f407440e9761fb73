namespace Relais.Metier.Missions.Veille;

/// <summary>Crédit que l’auteur donne à l’information.</summary>
public enum Fiabilite
{
    /// <summary>Constatée ou recoupée.</summary>
    Averee,

    /// <summary>Une seule source, jugée sérieuse.</summary>
    Probable,

    /// <summary>À vérifier avant d’en faire état.</summary>
    Incertaine,
}
