namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ce que le tableau montre : où en sont les choses, plutôt que l’état exact.</summary>
public enum SituationDeProposition
{
    /// <summary>Tout ce qui n’est pas clos.</summary>
    Ouvertes,

    ADecider,
    AExecuter,

    /// <summary>Une réponse reste à dire à ceux qui ont exprimé le besoin.</summary>
    ARendre,

    /// <summary>Une date est passée.</summary>
    EnRetard,

    Closes,
    Toutes,
}
