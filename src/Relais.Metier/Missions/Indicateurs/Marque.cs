namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Pourquoi une case publiée n’a pas de nombre. Une marque n’est jamais un zéro.</summary>
public enum Marque
{
    /// <summary>Case vide : secret ou indisponible, le fichier ne dit pas lequel.</summary>
    Vide,

    /// <summary><c>s</c> : secret statistique.</summary>
    Secret,

    /// <summary><c>ns</c> : non significatif.</summary>
    NonSignificatif,

    /// <summary><c>nd</c> : non disponible.</summary>
    NonDisponible,

    /// <summary><c>so</c> : sans objet.</summary>
    SansObjet,
}
