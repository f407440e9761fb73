namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>Le sens d’un axe d’une période à la précédente.</summary>
public enum Tendance
{
    /// <summary>Trop peu de notes d’un côté ou de l’autre pour le dire.</summary>
    Inconnue,
    EnHausse,
    Stable,
    EnBaisse,
}
