namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>D’un point à ses quartiers, dans le processus, sans appel extérieur.</summary>
public interface ILocalisation
{
    /// <summary>Les quartiers qui contiennent le point, puis ceux à moins de 300 m, du plus proche au plus lointain, des deux générations.</summary>
    Task<IReadOnlyList<LieuSitue>> SituerAsync(double longitude, double latitude, CancellationToken annulation);
}
