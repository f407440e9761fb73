using System.Collections.Frozen;
using NetTopologySuite.Geometries;

namespace Relais.Metier.Missions.Territoires;

/// <summary>
/// D’un lieu au(x) quartier(s), dans le processus, sans appel extérieur. Immuable et sûr entre fils : une grille de
/// 0,01° désigne les candidats, le tracé exact tranche, bord compris.
/// </summary>
public sealed class IndexDesQuartiers
{
    private const double Pas = 0.01;

    private readonly Entree[] _entrees;
    private readonly FrozenDictionary<long, int[]> _grille;

    public IndexDesQuartiers(IEnumerable<(QuartierIndexe Quartier, Geometry Contour)> quartiers)
    {
        _entrees = [.. quartiers.Select(q => new Entree(q.Quartier, q.Contour))];
        var cases = new Dictionary<long, List<int>>();
        for (var i = 0; i < _entrees.Length; i++)
        {
            foreach (var cle in Cases(_entrees[i].Enveloppe))
            {
                if (!cases.TryGetValue(cle, out var liste)) cases[cle] = liste = [];
                liste.Add(i);
            }
        }

        _grille = cases.ToFrozenDictionary(c => c.Key, c => c.Value.ToArray());
    }

    public int Nombre => _entrees.Length;

    /// <summary>Les quartiers qui contiennent le point, bord compris, des deux générations.</summary>
    /// <param name="longitude">Degrés, WGS84.</param>
    /// <param name="latitude">Degrés, WGS84.</param>
    public IReadOnlyList<QuartierIndexe> Contenant(double longitude, double latitude)
    {
        if (!_grille.TryGetValue(Case(longitude, latitude), out var candidats)) return [];

        List<QuartierIndexe>? trouves = null;
        foreach (var candidat in candidats)
        {
            var entree = _entrees[candidat];
            if (entree.Enveloppe.Contains(longitude, latitude) && entree.Trace.Contient(longitude, latitude)) (trouves ??= []).Add(entree.Quartier);
        }

        return trouves ?? (IReadOnlyList<QuartierIndexe>)[];
    }

    /// <summary>Le lieu situé : dans quels quartiers, à quelle distance de leur bord, et près de quels autres.</summary>
    /// <param name="rayon">Distance en mètres au-delà de laquelle un quartier n’est plus dit proche.</param>
    public IReadOnlyList<Situation> Situer(double longitude, double latitude, double rayon)
    {
        var plan = new PlanLocal(latitude);
        var zone = new Envelope(longitude - plan.DegresX(rayon), longitude + plan.DegresX(rayon), latitude - plan.DegresY(rayon), latitude + plan.DegresY(rayon));
        return
        [
            .. Cases(zone).SelectMany(c => _grille.TryGetValue(c, out var liste) ? liste : []).Distinct()
                .Select(i => _entrees[i])
                .Where(e => e.Enveloppe.Intersects(zone))
                .Select(e => new Situation(e.Quartier, e.Trace.Contient(longitude, latitude), e.Trace.DistanceAuBord(longitude, latitude, plan)))
                .Where(s => s.EstDedans || s.DistanceAuBord <= rayon)
                .OrderByDescending(s => s.EstDedans).ThenBy(s => s.DistanceAuBord),
        ];
    }

    private static IEnumerable<long> Cases(Envelope enveloppe)
    {
        for (var x = Colonne(enveloppe.MinX); x <= Colonne(enveloppe.MaxX); x++)
        {
            for (var y = Colonne(enveloppe.MinY); y <= Colonne(enveloppe.MaxY); y++) yield return Cle(x, y);
        }
    }

    private static long Case(double x, double y) => Cle(Colonne(x), Colonne(y));

    private static int Colonne(double degres) => (int)Math.Floor(degres / Pas);

    private static long Cle(int x, int y) => ((long)x << 32) | (uint)y;

    private sealed class Entree(QuartierIndexe quartier, Geometry contour)
    {
        public QuartierIndexe Quartier { get; } = quartier;

        public Envelope Enveloppe { get; } = contour.EnvelopeInternal;

        public ContourAPlat Trace { get; } = new(contour);
    }
}
