namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Ce que le délégué dit d’un signal, après être allé voir.</summary>
public enum VerdictDeSignal
{
    /// <summary>Il se passe bien quelque chose.</summary>
    Confirme,

    /// <summary>La hausse est réelle et sa cause connue (une réunion, une campagne de saisie).</summary>
    Explique,

    /// <summary>Rien de réel : la série se tait quelque temps.</summary>
    Bruit,
}
