using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

/// <summary>La carte d’un quartier, prête à dessiner : des tracés en mètres dans un cadre, le nord en haut.</summary>
/// <param name="Cadre">Boîte visible, pour <c>viewBox</c>.</param>
/// <param name="Quartier">Tracé du quartier.</param>
/// <param name="Voisins">Tracés des voisins.</param>
/// <param name="EchelleM">Longueur de la barre d’échelle, en mètres.</param>
/// <param name="EchelleX">Abscisse de départ de la barre.</param>
/// <param name="EchelleY">Ordonnée de la barre.</param>
public sealed record CarteDuQuartier(string Cadre, string Quartier, IReadOnlyList<string> Voisins, int EchelleM, int EchelleX, int EchelleY)
{
    private const double ToleranceM = 1;
    private const int Marge = 120;
    private const int RapportMinimal = 2;

    public static CarteDuQuartier Dessiner(Geometry quartier, IReadOnlyList<Geometry> voisins)
    {
        var boite = quartier.EnvelopeInternal;
        var plan = new PlanLocal(boite.Centre.Y);
        var hauteur = (int)Math.Ceiling(plan.MetresY(boite.Height)) + (2 * Marge);
        var largeur = Math.Max((int)Math.Ceiling(plan.MetresX(boite.Width)) + (2 * Marge), hauteur / RapportMinimal);
        var (x0, y0) = (-largeur / 2, -hauteur / 2);
        var echelle = largeur > 1500 ? 500 : largeur > 600 ? 200 : 100;
        return new(
            FormattableString.Invariant($"{x0} {y0} {largeur} {hauteur}"),
            Trace(quartier, boite.Centre, plan),
            [.. voisins.Select(v => Trace(v, boite.Centre, plan))],
            echelle,
            x0 + 24,
            y0 + hauteur - 28);
    }

    private static string Trace(Geometry geometrie, Coordinate centre, PlanLocal plan)
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
