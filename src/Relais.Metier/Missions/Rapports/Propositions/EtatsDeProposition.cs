namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Les états et les actions, groupés par ce qu’ils veulent dire.</summary>
public static class EtatsDeProposition
{
    /// <summary>Celui qui décide doit encore répondre.</summary>
    public static IReadOnlyList<EtatProposition> ADecider { get; } = [EtatProposition.Soumise, EtatProposition.EnAttente, EtatProposition.Transmise];

    public static IReadOnlyList<EtatProposition> AExecuter { get; } = [EtatProposition.Acceptee, EtatProposition.EnExecution];

    /// <summary>Les actions qui sont une réponse à l’auteur.</summary>
    public static IReadOnlyList<ActionSurProposition> Repondent { get; } =
    [
        ActionSurProposition.Accepter, ActionSurProposition.Refuser, ActionSurProposition.MettreEnAttente,
        ActionSurProposition.Transmettre, ActionSurProposition.DireSatisfaite, ActionSurProposition.Abandonner,
    ];

    /// <summary>Celles qui comptent dans le délai de réponse : mettre en attente n’est pas répondre.</summary>
    public static IReadOnlyList<ActionSurProposition> RepondentAuFond { get; } =
        [ActionSurProposition.Accepter, ActionSurProposition.Refuser, ActionSurProposition.Transmettre, ActionSurProposition.DireSatisfaite];

    /// <summary>Il y a quelque chose à dire à ceux qui ont exprimé le besoin.</summary>
    public static IReadOnlyList<EtatProposition> SeRendent { get; } =
        [EtatProposition.Acceptee, EtatProposition.EnExecution, EtatProposition.Faite, EtatProposition.Refusee, EtatProposition.DejaSatisfaite, EtatProposition.Abandonnee];
}
