namespace Relais.Metier.Commun;

/// <summary>What an agent is in the préfecture's organisation; with a territory and a level it makes his rights.</summary>
public enum Role
{
    /// <summary>Délégué du préfet: writes what he sees in his quarters.</summary>
    Delegue,

    /// <summary>Sous-préfet chargé de mission: reads, answers and visas for the whole département.</summary>
    SousPrefet,

    /// <summary>Préfet, directeur de cabinet, secrétaire général.</summary>
    PrefetCabinet,

    /// <summary>Manager of P147 and FIPD credits: funding only.</summary>
    Gestionnaire,

    /// <summary>Correspondent of a partner State service.</summary>
    ReferentService,

    /// <summary>Manages agents and settings; reads no content.</summary>
    Administrateur,
}
