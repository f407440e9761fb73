namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Ce qui fait passer une synthèse d’un état à l’autre.</summary>
public enum ActionSurSynthese
{
    Valider,

    /// <summary>Reprend une synthèse validée ; la version remise reste.</summary>
    Rouvrir,
}
