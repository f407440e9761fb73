using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Relais.Metier.Missions.Territoires;

/// <summary>
/// Un contour comme l’index le lit : les sommets de tous ses anneaux, bout à bout, x puis y. Immuable. Un quartier a une
/// cinquantaine de sommets : les parcourir coûte moins qu’un arbre.
/// </summary>
internal sealed class ContourAPlat
{
    private readonly double[] _sommets;
    private readonly int[] _fins;

    public ContourAPlat(Geometry contour)
    {
        var anneaux = LinearComponentExtracter.GetLines(contour).OfType<LineString>().Select(a => a.Coordinates).ToList();
        _sommets = [.. anneaux.SelectMany(a => a).SelectMany(c => (double[])[c.X, c.Y])];
        var fin = 0;
        _fins = [.. anneaux.Select(a => fin += 2 * a.Length)];
    }

    /// <summary>Vrai dedans, bord compris : parité des bords que coupe une demi-droite vers l’est, orientation exacte.</summary>
    public bool Contient(double x, double y)
    {
        var dedans = false;
        var debut = 0;
        foreach (var fin in _fins)
        {
            var anneau = _sommets.AsSpan(debut, fin - debut);
            var (x1, y1) = (anneau[0], anneau[1]);
            for (var i = 2; i < anneau.Length; i += 2)
            {
                var (x2, y2) = (anneau[i], anneau[i + 1]);
                if (y1 > y == y2 > y)
                {
                    if (y2 == y && (x2 == x || (y1 == y && Math.Min(x1, x2) <= x && x <= Math.Max(x1, x2)))) return true;
                }
                else if (x1 >= x || x2 >= x)
                {
                    var cote = CGAlgorithmsDD.OrientationIndex(x1, y1, x2, y2, x, y);
                    if (cote == 0) return true;
                    if (cote > 0 == y2 > y1) dedans = !dedans;
                }

                (x1, y1) = (x2, y2);
            }

            debut = fin;
        }

        return dedans;
    }

    /// <summary>Mètres du point au bord le plus proche.</summary>
    public double DistanceAuBord(double x, double y, PlanLocal plan)
    {
        var plusPres = double.MaxValue;
        var debut = 0;
        foreach (var fin in _fins)
        {
            for (var i = debut + 2; i < fin; i += 2) plusPres = Math.Min(plusPres, plan.DistanceAuSegment(x, y, _sommets[i - 2], _sommets[i - 1], _sommets[i], _sommets[i + 1]));
            debut = fin;
        }

        return plusPres;
    }
}
