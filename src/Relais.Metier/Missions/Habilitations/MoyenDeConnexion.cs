namespace Relais.Metier.Missions.Habilitations;

/// <summary>Par quoi une session a été ouverte.</summary>
public enum MoyenDeConnexion
{
    MotDePasse,

    /// <summary>Mot de passe et code à six chiffres.</summary>
    CodeTemporaire,

    /// <summary>Mot de passe et code de secours, à usage unique.</summary>
    CodeDeSecours,

    /// <summary>Clé d’accès (passkey) : elle vaut deux facteurs.</summary>
    CleDAcces,
}
