namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>Crédit que l’auteur donne à ses propres notes de la semaine.</summary>
public enum Confiance
{
    /// <summary>Un écho, un passage rapide.</summary>
    Faible,

    /// <summary>Une source sérieuse ou une visite.</summary>
    Moyenne,

    /// <summary>Plusieurs sources qui se recoupent, ou plusieurs visites.</summary>
    Forte,
}
