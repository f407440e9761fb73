namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Ce qu’on peut faire d’une proposition (voir <see cref="TransitionDeProposition"/>).</summary>
public enum ActionSurProposition
{
    Accepter,
    Refuser,
    MettreEnAttente,
    Transmettre,

    /// <summary>Noter ce que le service a répondu : la décision reste à prendre.</summary>
    NoterLaReponse,

    DireSatisfaite,

    /// <summary>Changer le pilote ou l’échéance de ce qui est accepté.</summary>
    Reviser,

    Lancer,
    DireFaite,
    Abandonner,

    /// <summary>Revenir sur une réponse : la proposition attend de nouveau.</summary>
    Reexaminer,

    Corriger,
    Retirer,
}
