namespace Relais.Metier.Missions.Alertes;

/// <summary>Comment une alerte finit.</summary>
public enum IssueDAlerte
{
    Traitee,
    SansSuite,
    FausseAlerte,
}
