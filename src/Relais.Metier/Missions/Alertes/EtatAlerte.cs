namespace Relais.Metier.Missions.Alertes;

/// <summary>Où en est une alerte (domaine, § 2.3).</summary>
public enum EtatAlerte
{
    /// <summary>Transmise ; personne n’a encore accusé réception.</summary>
    Signalee,

    /// <summary>Reçue par l’autorité, qui l’a dit.</summary>
    Accusee,

    /// <summary>Des suites sont en cours.</summary>
    EnTraitement,

    /// <summary>Terminée, avec ce qu’on en retient.</summary>
    Close,
}
