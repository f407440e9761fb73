namespace Relais.Metier.Commun;

/// <summary>What one mission may cite of another without knowing it: the kind of an object.</summary>
public enum NatureDObjet
{
    /// <summary>An observation of the watch.</summary>
    Observation,

    /// <summary>An urgent event.</summary>
    Alerte,

    /// <summary>A monthly report.</summary>
    Rapport,
}
