namespace Relais.Metier.Missions.Alertes;

/// <summary>D’où vient l’information, et donc ce qu’elle vaut (domaine, § 2.2).</summary>
public enum FiabiliteDAlerte
{
    Constate,
    TemoinDirect,
    Rapporte,

    /// <summary>À vérifier avant d’en faire état.</summary>
    Rumeur,
}
