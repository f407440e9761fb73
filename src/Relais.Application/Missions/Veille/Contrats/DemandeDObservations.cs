namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Des observations à compter, filtrées comme la liste les filtre.</summary>
/// <param name="Du">Premier jour compris.</param>
/// <param name="Au">Dernier jour compris.</param>
/// <param name="ThemeCode"><c>null</c> : tous.</param>
/// <param name="NatureCode"><c>null</c> : toutes.</param>
public sealed record DemandeDObservations(DateOnly Du, DateOnly Au, string? ThemeCode = null, string? NatureCode = null)
{
    /// <summary><c>null</c> : tous les quartiers, et hors quartier.</summary>
    public Guid? QuartierId { get; init; }
}
