using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Territoires;

internal sealed class Localisation(DonneesRelais donnees, CarteEnMemoire carte) : ILocalisation
{
    private const double RayonDeProximite = 300;

    public async Task<IReadOnlyList<LieuSitue>> SituerAsync(double longitude, double latitude, CancellationToken annulation)
    {
        var index = await carte.IndexAsync(donnees, annulation);
        return [.. index.Situer(longitude, latitude, RayonDeProximite)
            .Select(s => new LieuSitue(s.Quartier.Id, s.Quartier.Code, s.Quartier.Nom, s.Quartier.DepartementCode, s.EstDedans, (int)Math.Round(s.DistanceAuBord)))];
    }
}
