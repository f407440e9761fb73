namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Ce qu’une colonne d’un fichier contient.</summary>
public enum RoleDeColonne
{
    /// <summary>Les valeurs d’un indicateur.</summary>
    Valeur,

    /// <summary>Le code du territoire.</summary>
    Territoire,

    /// <summary>Le nom du territoire.</summary>
    Nom,

    /// <summary>Une note de qualité du producteur (<c>NOTE_RP</c>).</summary>
    Note,

    /// <summary>Une colonne connue que Relais ne garde pas.</summary>
    Ignoree,
}
