using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

/// <summary>Un quartier : ses faits, son contrat, sa correspondance, ses voisins et sa carte. <c>null</c> hors du département.</summary>
public sealed class FicheQuartierRequete(DonneesRelais donnees)
{
    private const double RayonDesVoisins = 1500;

    public async Task<FicheQuartier?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        var quartier = await donnees.Quartiers.AsNoTracking().SingleOrDefaultAsync(q => q.Id == id && q.DepartementCode == acteur.DepartementCode, annulation);
        if (quartier is null) return null;

        var contrats = await donnees.ContratsDeVille.AsNoTracking().Where(c => c.Quartiers.Any(q => q.QuartierId == id)).ToListAsync(annulation);
        var contratIds = contrats.Select(c => c.Id).ToList();
        var poches = await donnees.Poches.AsNoTracking().Where(p => contratIds.Contains(p.ContratId) && p.SuivieAuLe == null).OrderBy(p => p.Nom).ToListAsync(annulation);
        var correspondances = await donnees.Correspondances.AsNoTracking().Where(c => c.Code2024 == quartier.Code || c.Code2015 == quartier.Code).ToListAsync(annulation);
        var codes = correspondances.Select(c => c.Code2024 == quartier.Code ? c.Code2015 : c.Code2024).ToList();
        var noms = await donnees.Quartiers.AsNoTracking().Where(q => codes.Contains(q.Code)).Select(q => new { q.Id, q.Code, q.Nom }).ToListAsync(annulation);
        var contour = await donnees.Contours.AsNoTracking().SingleOrDefaultAsync(c => c.QuartierId == id, annulation);
        var voisins = contour is null ? [] : await VoisinsAsync(quartier, contour, annulation);
        return new(
            quartier,
            await donnees.NommerAsync(quartier.Intercommunalites, annulation),
            contrats,
            poches,
            [.. correspondances.Select(c => (Correspondance: c, Code: c.Code2024 == quartier.Code ? c.Code2015 : c.Code2024)).Select(c => new QuartierCorrespondant(
                noms.Find(n => n.Code == c.Code)?.Id, c.Code, noms.Find(n => n.Code == c.Code)?.Nom ?? "", c.Correspondance.Statut))],
            contour?.SurfaceHa,
            [.. voisins.Select(v => v.Voisin)],
            contour is null ? null : CarteDuQuartier.Dessiner(contour.Lire(), [.. voisins.Select(v => v.Trace)]));
    }

    private async Task<List<(QuartierVoisin Voisin, NetTopologySuite.Geometries.Geometry Trace)>> VoisinsAsync(Quartier quartier, Contour contour, CancellationToken annulation)
    {
        var geometrie = contour.Lire();
        var plan = new PlanLocal(contour.CentreLatitude);
        var marge = (X: plan.DegresX(6000), Y: plan.DegresY(6000));
        var proches = await (
            from autre in donnees.Contours.AsNoTracking()
            join q in donnees.Quartiers.AsNoTracking() on autre.QuartierId equals q.Id
            where q.Id != quartier.Id && q.Generation == quartier.Generation
                && autre.CentreLongitude > contour.CentreLongitude - marge.X && autre.CentreLongitude < contour.CentreLongitude + marge.X
                && autre.CentreLatitude > contour.CentreLatitude - marge.Y && autre.CentreLatitude < contour.CentreLatitude + marge.Y
            select new { q.Id, q.Code, q.Nom, autre }).ToListAsync(annulation);
        return [.. proches
            .Select(p => (p, Trace: p.autre.Lire()))
            .Select(p => (Voisin: new QuartierVoisin(p.p.Id, p.p.Code, p.p.Nom, Distance(plan, geometrie, p.Trace)), p.Trace))
            .Where(p => p.Voisin.DistanceM <= RayonDesVoisins)
            .OrderBy(p => p.Voisin.DistanceM)];
    }

    private static int Distance(PlanLocal plan, NetTopologySuite.Geometries.Geometry a, NetTopologySuite.Geometries.Geometry b)
    {
        var points = NetTopologySuite.Operation.Distance.DistanceOp.NearestPoints(a, b);
        return (int)Math.Round(plan.DistanceAuSegment(points[0].X, points[0].Y, points[1], points[1]));
    }
}

public sealed record FicheQuartier(
    Quartier Quartier,
    IReadOnlyList<IntercommunaliteLue> Intercommunalites,
    IReadOnlyList<ContratDeVille> Contrats,
    IReadOnlyList<Poche> Poches,
    IReadOnlyList<QuartierCorrespondant> Correspondances,
    double? SurfaceHa,
    IReadOnlyList<QuartierVoisin> Voisins,
    CarteDuQuartier? Carte);

/// <param name="Id"><c>null</c> quand ce quartier n’a pas été importé.</param>
public sealed record QuartierCorrespondant(Guid? Id, CodeQpv Code, string Nom, StatutDeCorrespondance Statut);

/// <param name="DistanceM">Mètres de bord à bord.</param>
public sealed record QuartierVoisin(Guid Id, CodeQpv Code, string Nom, int DistanceM);
