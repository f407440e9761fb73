namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Où en est une proposition.</summary>
public enum EtatProposition
{
    /// <summary>Déposée : elle attend une réponse.</summary>
    Soumise,

    /// <summary>Mise en attente jusqu’à une date dite.</summary>
    EnAttente,

    /// <summary>Confiée à un service, qui doit répondre pour une date dite.</summary>
    Transmise,

    /// <summary>Retenue : un pilote et une échéance sont fixés.</summary>
    Acceptee,

    EnExecution,

    /// <summary>Exécutée, avec une preuve.</summary>
    Faite,

    Refusee,

    /// <summary>Ce qui était demandé existe déjà : ce n’est pas un échec.</summary>
    DejaSatisfaite,

    /// <summary>Retenue, puis abandonnée avec un motif.</summary>
    Abandonnee,

    /// <summary>Retirée par son auteur avant toute décision.</summary>
    Retiree,
}
