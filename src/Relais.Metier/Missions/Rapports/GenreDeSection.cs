namespace Relais.Metier.Missions.Rapports;

/// <summary>De quel territoire parle une section.</summary>
public enum GenreDeSection
{
    /// <summary>Tout le territoire du délégué : l’essentiel du mois.</summary>
    Ensemble,

    Quartier,

    HorsQuartier,
}
