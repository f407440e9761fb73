namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>Ce qu’une carte peut colorer.</summary>
public enum GenreDeMesure
{
    /// <summary>Un indicateur publié.</summary>
    Indicateur,

    /// <summary>Un axe du baromètre, sur un mois.</summary>
    Barometre,

    /// <summary>Les observations d’un mois, comptées.</summary>
    Observations,

    /// <summary>Les alertes signalées dans un mois, comptées.</summary>
    Alertes,
}
