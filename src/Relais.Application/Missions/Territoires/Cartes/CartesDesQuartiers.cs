using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Cartes;

internal sealed class CartesDesQuartiers(DonneesRelais donnees, Horloge horloge) : ICartesDesQuartiers
{
    private const int Largeur = 1000;
    private const int HauteurAuPlus = 260;
    private const int HauteurAutourDUnQuartier = 420;
    private const int Ecart = 14;
    private const double EchelleAuPlus = 0.16;
    private const double EchelleAuMoins = 0.005;
    private const double RayonDesVoisinsM = 1500;
    private const double UnMemeGroupeM = 6000;

    public async Task<CarteTracee?> DuQuartierAsync(Guid quartierId, string departementCode, CancellationToken annulation)
    {
        var contours = await donnees.ContoursEnVigueurAsync(departementCode, horloge.Aujourdhui, annulation);
        if (contours.FirstOrDefault(c => c.Id == quartierId) is not { } quartier) return null;

        var plan = new PlanLocal(quartier.Trace.EnvelopeInternal.Centre.Y);
        return Poser([new PlanDeGroupe([.. contours.Where(c => DistanceM(plan, quartier, c) <= RayonDesVoisinsM)])], EchelleAuPlus * 2, HauteurAutourDUnQuartier);
    }

    public async Task<CarteTracee> DuDepartementAsync(string departementCode, CancellationToken annulation) =>
        Poser([.. Grouper(await donnees.ContoursEnVigueurAsync(departementCode, horloge.Aujourdhui, annulation)).Select(g => new PlanDeGroupe(g)).OrderBy(g => g.Ouest)], EchelleAuPlus, HauteurAuPlus);

    // De proche en proche : un quartier rejoint le groupe de tout quartier à moins de six kilomètres.
    private static List<List<ContourATracer>> Grouper(IReadOnlyList<ContourATracer> contours)
    {
        List<List<ContourATracer>> groupes = [];
        foreach (var contour in contours)
        {
            var plan = new PlanLocal(contour.Trace.EnvelopeInternal.Centre.Y);
            var proches = groupes.FindAll(g => g.Exists(c => DistanceM(plan, contour, c) <= UnMemeGroupeM));
            groupes.RemoveAll(proches.Contains);
            groupes.Add([.. proches.SelectMany(g => g), contour]);
        }

        return groupes;
    }

    private static double DistanceM(PlanLocal plan, ContourATracer a, ContourATracer b)
    {
        var (ea, eb) = (a.Trace.EnvelopeInternal, b.Trace.EnvelopeInternal);
        var (dx, dy) = (Math.Max(0, Math.Max(ea.MinX - eb.MaxX, eb.MinX - ea.MaxX)), Math.Max(0, Math.Max(ea.MinY - eb.MaxY, eb.MinY - ea.MaxY)));
        return Math.Sqrt(Math.Pow(plan.MetresX(dx), 2) + Math.Pow(plan.MetresY(dy), 2));
    }

    // Tous les groupes à la même échelle, en rangées : la plus grande échelle qui tient dans le cadre.
    private static CarteTracee Poser(IReadOnlyList<PlanDeGroupe> groupes, double echelle, int hauteurAuPlus)
    {
        while (echelle > EchelleAuMoins && Ranger(groupes, echelle) is var (_, hauteur, tient) && (!tient || hauteur > hauteurAuPlus)) echelle *= 0.94;
        var (places, total, _) = Ranger(groupes, echelle);
        var poses = groupes.Zip(places).ToList();
        var largeur = poses.Count == 0 ? Largeur : (int)Math.Ceiling(poses.Max(p => p.Second.X + (p.First.LargeurM * echelle))) + 1;
        var metres = echelle < 0.06 ? 1000 : echelle < 0.2 ? 500 : 200;
        return new(
            largeur, (int)Math.Ceiling(total) + 1,
            [.. poses.Select(p => FormattableString.Invariant($"M{p.Second.X:0.#} {p.Second.Y:0.#}h{p.First.LargeurM * echelle:0.#}v{p.First.HauteurM * echelle:0.#}h{-p.First.LargeurM * echelle:0.#}Z"))],
            [.. poses.SelectMany(p => p.First.Tracer(p.Second.X, p.Second.Y, echelle)).OrderBy(t => t.Nom, StringComparer.CurrentCultureIgnoreCase).ThenBy(t => t.QuartierId)],
            poses.Count == 0 ? "" : FormattableString.Invariant($"M{poses[0].Second.X + 10:0.#} {poses[0].Second.Y + (poses[0].First.HauteurM * echelle) - 10:0.#}h{metres * echelle:0.#}"),
            metres);
    }

    private static (List<(double X, double Y)> Places, double Hauteur, bool Tient) Ranger(IReadOnlyList<PlanDeGroupe> groupes, double echelle)
    {
        List<(double, double)> places = [];
        var (x, y, rangee, tient) = (1.0, 1.0, 0.0, true);
        foreach (var groupe in groupes)
        {
            var (l, h) = (groupe.LargeurM * echelle, groupe.HauteurM * echelle);
            if (x > 1 && x + l > Largeur) (x, y, rangee) = (1, y + rangee + Ecart, 0);
            tient &= l <= Largeur;
            places.Add((x, y));
            (x, rangee) = (x + l + Ecart, Math.Max(rangee, h));
        }

        return (places, y + rangee, tient);
    }
}
