namespace Relais.Metier.Missions.Rapports;

/// <summary>Ce qui fait passer un rapport d’un état à un autre.</summary>
public enum ActionSurRapport
{
    Transmettre,
    Renvoyer,
    Viser,
}
