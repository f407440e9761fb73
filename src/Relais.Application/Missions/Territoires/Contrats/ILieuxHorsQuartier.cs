namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Où l’on observe hors de tout quartier : les poches suivies, et les communes.</summary>
public interface ILieuxHorsQuartier
{
    /// <summary>Les poches et les communes du département, par nom.</summary>
    Task<LieuxHorsQuartier> DuDepartementAsync(string departementCode, CancellationToken annulation);
}
