namespace Relais.Metier.Missions.Alertes;

/// <summary>Le mobile professionnel d’un agent, pour ses SMS d’alerte.</summary>
public sealed class Joignable
{
    private Joignable() { }

    public Guid AgentId { get; private set; }

    public string Mobile { get; private set; } = "";

    public static Joignable Par(Guid agentId, Telephone mobile) => new() { AgentId = agentId, Mobile = mobile.Texte };

    public void Changer(Telephone mobile) => Mobile = mobile.Texte;
}
