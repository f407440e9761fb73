namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Ce que désigne le point rendu pour une adresse.</summary>
public enum PrecisionDAdresse
{
    /// <summary>Le numéro dans la rue.</summary>
    Numero,

    /// <summary>Un point de la rue, pas le numéro.</summary>
    Rue,

    /// <summary>Un lieu-dit, une résidence.</summary>
    LieuDit,

    /// <summary>Le centre de la commune.</summary>
    Commune,
}
