using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires;

/// <summary>Un point par rapport aux quartiers des deux géographies, et aux poches du département de l’agent.</summary>
public sealed class SituerUnPointRequete(ILocalisation localisation)
{
    public async Task<PointSitue> ExecuterAsync(double longitude, double latitude, Acteur acteur, CancellationToken annulation)
    {
        var lieux = await localisation.SituerAsync(longitude, latitude, annulation);
        return new(
            acteur.DepartementCode,
            [.. lieux.Where(l => l.Code?.Generation == GenerationQpv.G2024)],
            [.. lieux.Where(l => l.Code?.Generation == GenerationQpv.G2015)],
            [.. lieux.Where(l => l.Code is null && l.DepartementCode == acteur.DepartementCode)]);
    }
}

/// <param name="DepartementCode">Celui de l’agent : la page d’un quartier d’ailleurs ne lui est pas ouverte.</param>
/// <param name="En2024">Quartiers de 2024, ceux qui contiennent le point d’abord.</param>
/// <param name="En2015">Quartiers de 2015, de même.</param>
/// <param name="Poches">Poches suivies, de même.</param>
public sealed record PointSitue(string DepartementCode, IReadOnlyList<LieuSitue> En2024, IReadOnlyList<LieuSitue> En2015, IReadOnlyList<LieuSitue> Poches)
{
    public bool EstVide => En2024.Count + En2015.Count + Poches.Count == 0;
}
