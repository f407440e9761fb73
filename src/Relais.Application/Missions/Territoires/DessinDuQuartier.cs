using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

/// <summary>Dessine le contour d’un quartier et de ses voisins.</summary>
internal static class DessinDuQuartier
{
    private const double ToleranceM = 1;
    private const int Marge = 120;
    private const int RapportMinimal = 2;

    public static CarteDuQuartier Tracer(Geometry quartier, IReadOnlyList<Geometry> voisins)
    {
        var boite = quartier.EnvelopeInternal;
        var plan = new PlanLocal(boite.Centre.Y);
        var hauteur = (int)Math.Ceiling(plan.MetresY(boite.Height)) + (2 * Marge);
        var largeur = Math.Max((int)Math.Ceiling(plan.MetresX(boite.Width)) + (2 * Marge), hauteur / RapportMinimal);
        var (x0, y0) = (-largeur / 2, -hauteur / 2);
        var echelle = largeur > 1500 ? 500 : largeur > 600 ? 200 : 100;
        return new(
            FormattableString.Invariant($"{x0} {y0} {largeur} {hauteur}"),
            Chemin(quartier, boite.Centre, plan),
            [.. voisins.Select(v => Chemin(v, boite.Centre, plan))],
            echelle,
            x0 + 24,
            y0 + hauteur - 28);
    }

    private static string Chemin(Geometry geometrie, Coordinate centre, PlanLocal plan)
    {
        var simple = TopologyPreservingSimplifier.Simplify(geometrie, plan.DegresY(ToleranceM));
        var trace = new StringBuilder();
        foreach (var ligne in NetTopologySuite.Geometries.Utilities.LinearComponentExtracter.GetLines(simple).OfType<LineString>())
        {
            foreach (var (point, rang) in ligne.Coordinates.Select((p, i) => (p, i)))
            {
                trace.Append(CultureInfo.InvariantCulture, $"{(rang == 0 ? 'M' : 'L')}{plan.MetresX(point.X - centre.X):0.#} {-plan.MetresY(point.Y - centre.Y):0.#}");
            }

            trace.Append('Z');
        }

        return trace.ToString();
    }
}
