namespace Relais.Metier.Missions.Alertes;

/// <summary>Où va la situation.</summary>
public enum Tendance
{
    SAggrave,
    Stable,
    SApaise,
}
