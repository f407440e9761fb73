namespace Relais.Metier.Missions.Rapports;

/// <summary>Où en est le rapport attendu d’un délégué pour un mois.</summary>
public enum SituationDuRapport
{
    /// <summary>L’échéance n’est pas passée.</summary>
    Attendu,

    /// <summary>L’échéance est passée et rien n’a été transmis.</summary>
    Manquant,

    /// <summary>À lire.</summary>
    Recu,

    /// <summary>À lire, transmis après l’échéance.</summary>
    RecuEnRetard,

    Renvoye,

    Vise,
}
