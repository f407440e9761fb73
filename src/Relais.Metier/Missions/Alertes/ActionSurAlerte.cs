namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qui se fait sur une alerte.</summary>
public enum ActionSurAlerte
{
    AccuserReception,
    PrendreEnCharge,

    /// <summary>Ajouter une information, un point de situation, une demande d’appui, un compte rendu.</summary>
    Suivre,

    /// <summary>Prendre une décision, qui attendra son issue.</summary>
    Decider,
    Clore,

    /// <summary>Reprendre une alerte close, avec un motif.</summary>
    Rouvrir,
}
