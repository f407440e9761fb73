namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Les contours, en GeoJSON, avec ce qu’une autre mission dit de chaque quartier.</summary>
public interface IContoursDesQuartiers
{
    /// <summary>Les quartiers en vigueur du département, et des points ; WGS84, six décimales, simplifiés à un mètre.</summary>
    /// <param name="proprietes">Par quartier : texte, nombre, ou <c>null</c>. Le nom et le code y sont toujours.</param>
    Task<byte[]> EnGeoJsonAsync(
        string departementCode, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, object?>> proprietes, IReadOnlyList<PointDeCarte> points, CancellationToken annulation);
}
