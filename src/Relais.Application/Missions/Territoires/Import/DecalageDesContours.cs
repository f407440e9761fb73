using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>
/// A wrong datum shows as one shift of all contours: 53 m east and 8 m north in a published file (NTF taken for WGS84
/// without grid). The file is compared with the contours already held: the same quarter first, else the quarter of the
/// other generation that has the same surface and nearly the same place.
/// </summary>
internal sealed record DecalageDesContours(double EstM, double NordM, int Paires)
{
    private const int PairesAuMoins = 5;
    private const double SeuilM = 15;
    private const double DispersionAuPlusM = 8;
    private const double SurfaceVoisine = 0.03;
    private const double MemeLieuM = 150;

    public string Valeur => FormattableString.Invariant($"{Math.Abs(EstM):0} m vers l’{(EstM >= 0 ? "est" : "ouest")}, {Math.Abs(NordM):0} m vers le {(NordM >= 0 ? "nord" : "sud")}");

    public string Motif => $"Les contours sont tous décalés de la même façon par rapport à ceux déjà connus ({Paires} comparés) : la projection du fichier a sans doute été mal convertie.";

    public static string Correction => "Préférez le fichier publié en Lambert-93 ou en WGS84 par l’ANCT ; sinon, les adresses proches d’un bord seront mal situées.";

    /// <summary>The common shift of these contours; <c>null</c> when there is none, or nothing to compare with.</summary>
    public static async Task<DecalageDesContours?> MesurerAsync(DonneesRelais donnees, IReadOnlyList<QuartierLu> lus, CancellationToken annulation)
    {
        var traces = lus.Where(l => l.Tracage is not null).ToList();
        if (traces.Count < PairesAuMoins) return null;
        var departements = traces.Select(l => l.Code.Departement).Distinct(StringComparer.Ordinal).ToList();
        var connus = (await (
            from contour in donnees.Contours.AsNoTracking()
            join quartier in donnees.Quartiers.AsNoTracking() on contour.QuartierId equals quartier.Id
            where departements.Contains(quartier.DepartementCode)
            select new { quartier.Code, contour.Wkb }).ToListAsync(annulation))
            .ConvertAll(c => new Connu(c.Code, new NetTopologySuite.IO.WKBReader().Read(c.Wkb)));
        return connus.Count == 0 ? null : Comparer(traces, connus);
    }

    private static DecalageDesContours? Comparer(List<QuartierLu> traces, List<Connu> connus)
    {
        var parCode = connus.ToDictionary(c => c.Code);
        var parLieu = new STRtree<Connu>();
        foreach (var connu in connus) parLieu.Insert(connu.Trace.EnvelopeInternal, connu);
        List<(double X, double Y)> ecarts = [];
        foreach (var trace in traces)
        {
            if ((parCode.GetValueOrDefault(trace.Code) ?? Pareil(trace, parLieu)) is not { } connu) continue;
            var plan = new PlanLocal(connu.Trace.Centroid.Y);
            var (ici, la) = (trace.Tracage!.Centroid, connu.Trace.Centroid);
            ecarts.Add((plan.MetresX(ici.X - la.X), plan.MetresY(ici.Y - la.Y)));
        }

        if (ecarts.Count < PairesAuMoins) return null;
        var (est, nord) = (Mediane(ecarts.Select(e => e.X)), Mediane(ecarts.Select(e => e.Y)));
        var dispersion = Math.Max(Mediane(ecarts.Select(e => Math.Abs(e.X - est))), Mediane(ecarts.Select(e => Math.Abs(e.Y - nord))));
        return Math.Sqrt((est * est) + (nord * nord)) >= SeuilM && dispersion <= DispersionAuPlusM ? new(est, nord, ecarts.Count) : null;
    }

    private static Connu? Pareil(QuartierLu trace, STRtree<Connu> parLieu)
    {
        var centre = trace.Tracage!.Centroid;
        var plan = new PlanLocal(centre.Y);
        return parLieu.Query(trace.Tracage.EnvelopeInternal)
            .Where(c => c.Code.Generation != trace.Code.Generation && Math.Abs((c.Trace.Area / trace.Tracage.Area) - 1) <= SurfaceVoisine)
            .Select(c => (Connu: c, Distance: plan.DistanceAuSegment(centre.X, centre.Y, c.Trace.Centroid.Coordinate, c.Trace.Centroid.Coordinate)))
            .Where(c => c.Distance <= MemeLieuM)
            .OrderBy(c => c.Distance)
            .Select(c => c.Connu)
            .FirstOrDefault();
    }

    private static double Mediane(IEnumerable<double> valeurs)
    {
        var rangees = valeurs.Order().ToList();
        return rangees[rangees.Count / 2];
    }

    private sealed record Connu(CodeQpv Code, Geometry Trace);
}
