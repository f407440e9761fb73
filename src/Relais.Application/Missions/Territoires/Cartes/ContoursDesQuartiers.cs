using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Territoires.Cartes;

internal sealed class ContoursDesQuartiers(DonneesRelais donnees, Horloge horloge) : IContoursDesQuartiers
{
    public async Task<byte[]> EnGeoJsonAsync(
        string departementCode, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, object?>> proprietes, IReadOnlyList<PointDeCarte> points, CancellationToken annulation) =>
        ContoursEnGeoJson.Ecrire(await donnees.ContoursEnVigueurAsync(departementCode, horloge.Aujourdhui, annulation), proprietes, points);
}
