namespace Relais.Metier.Missions.Rapports.Calendrier;

/// <summary>Les deux moments où l’on écrit au délégué dont le rapport manque.</summary>
public enum EtapeDeRappel
{
    /// <summary>Avant l’échéance.</summary>
    Rappel,

    /// <summary>Après l’échéance.</summary>
    Relance,
}
