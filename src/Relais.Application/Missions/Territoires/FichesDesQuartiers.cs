using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

internal sealed class FichesDesQuartiers(DonneesRelais donnees) : IFichesDesQuartiers
{
    private const double RayonDesVoisins = 1500;

    public async Task<QuartierDecrit?> DecrireAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        var quartier = await donnees.Quartiers.AsNoTracking().SingleOrDefaultAsync(q => q.Id == quartierId && q.DepartementCode == acteur.DepartementCode, annulation);
        if (quartier is null) return null;

        var contrats = await donnees.ContratsDeVille.AsNoTracking().Where(c => c.Quartiers.Any(q => q.QuartierId == quartierId)).ToListAsync(annulation);
        var contratIds = contrats.Select(c => c.Id).ToList();
        var poches = await donnees.Poches.AsNoTracking().Where(p => contratIds.Contains(p.ContratId) && p.SuivieAuLe == null).OrderBy(p => p.Nom).ToListAsync(annulation);
        var correspondances = await donnees.Correspondances.AsNoTracking().Where(c => c.Code2024 == quartier.Code || c.Code2015 == quartier.Code).ToListAsync(annulation);
        var codes = correspondances.Select(c => c.Code2024 == quartier.Code ? c.Code2015 : c.Code2024).ToList();
        var noms = await donnees.Quartiers.AsNoTracking().Where(q => codes.Contains(q.Code)).Select(q => new { q.Id, q.Code, q.Nom }).ToListAsync(annulation);
        var contour = await donnees.Contours.AsNoTracking().SingleOrDefaultAsync(c => c.QuartierId == quartierId, annulation);
        var voisins = contour is null ? [] : await VoisinsAsync(quartier, contour, annulation);
        return new(
            quartier.Id,
            quartier.Code,
            quartier.Nom,
            quartier.ValideDuLe,
            quartier.ValideAuLe,
            [.. quartier.Communes.OrderBy(c => c.Rang).Select(c => new CommuneNommee(c.CodeInsee, c.Nom))],
            [.. (await donnees.NommerAsync(quartier.Intercommunalites, annulation)).Select(i => i.Nom ?? $"SIREN {i.Siren}")],
            [.. contrats.Select(c => new ContratDuQuartier(c.Id, c.Nom, c.DebutLe, c.FinLe, c.Themes))],
            [.. poches.Select(p => new PocheDecrite(p.Nom, p.Delimitation))],
            [.. correspondances.Select(c => (Correspondance: c, Code: c.Code2024 == quartier.Code ? c.Code2015 : c.Code2024)).Select(c => new QuartierCorrespondant(
                noms.Find(n => n.Code == c.Code)?.Id, c.Code, noms.Find(n => n.Code == c.Code)?.Nom ?? "", c.Correspondance.Statut == StatutDeCorrespondance.Inchange))],
            contour?.SurfaceHa,
            [.. voisins.Select(v => v.Voisin)],
            contour is null ? null : DessinDuQuartier.Tracer(contour.Lire(), [.. voisins.Select(v => v.Trace)]));
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
