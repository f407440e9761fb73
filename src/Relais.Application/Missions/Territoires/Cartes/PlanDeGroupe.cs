using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Cartes;

/// <summary>Des quartiers proches, sur un même plan en mètres.</summary>
internal sealed class PlanDeGroupe
{
    private const double MargeM = 180;
    private const double ToleranceM = 3;

    private readonly IReadOnlyList<ContourATracer> _contours;
    private readonly PlanLocal _plan;
    private readonly Envelope _boite;

    public PlanDeGroupe(IReadOnlyList<ContourATracer> contours)
    {
        _contours = contours;
        _boite = new Envelope();
        foreach (var contour in contours) _boite.ExpandToInclude(contour.Trace.EnvelopeInternal);
        _plan = new PlanLocal(_boite.Centre.Y);
    }

    public double LargeurM => _plan.MetresX(_boite.Width) + (2 * MargeM);

    public double HauteurM => _plan.MetresY(_boite.Height) + (2 * MargeM);

    public double Ouest => _boite.MinX;

    /// <summary>Les contours, une fois le groupe posé en (x, y) à cette échelle (unités par mètre).</summary>
    public IEnumerable<TraceDeQuartier> Tracer(double x, double y, double echelle)
    {
        foreach (var contour in _contours)
        {
            var centre = Poser(contour.Trace.InteriorPoint.Coordinate, x, y, echelle);
            yield return new(contour.Id, contour.Nom, Chemin(contour.Trace, x, y, echelle), Math.Round(centre.X, 1), Math.Round(centre.Y, 1));
        }
    }

    private string Chemin(Geometry trace, double x, double y, double echelle)
    {
        var chemin = new StringBuilder();
        foreach (var ligne in NetTopologySuite.Geometries.Utilities.LinearComponentExtracter.GetLines(TopologyPreservingSimplifier.Simplify(trace, _plan.DegresY(ToleranceM))).OfType<LineString>())
        {
            foreach (var (point, rang) in ligne.Coordinates.Select((p, i) => (Poser(p, x, y, echelle), i)))
            {
                chemin.Append(CultureInfo.InvariantCulture, $"{(rang == 0 ? 'M' : 'L')}{point.X:0.#} {point.Y:0.#}");
            }

            chemin.Append('Z');
        }

        return chemin.ToString();
    }

    private (double X, double Y) Poser(Coordinate point, double x, double y, double echelle) =>
        (x + ((MargeM + _plan.MetresX(point.X - _boite.MinX)) * echelle), y + ((MargeM + _plan.MetresY(_boite.MaxY - point.Y)) * echelle));
}
