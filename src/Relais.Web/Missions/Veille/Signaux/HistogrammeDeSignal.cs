using System.Globalization;
using Relais.Application.Missions.Veille.Signaux;

namespace Relais.Web.Missions.Veille.Signaux;

/// <summary>Le dessin d’une année de faits, calculé sur le serveur : une barre par semaine, grisée là où personne ne regardait.</summary>
/// <param name="Plafond">Nombre de faits en haut du dessin.</param>
public sealed record HistogrammeDeSignal(int Plafond, IReadOnlyList<HistogrammeDeSignal.Barre> Barres, string Resume)
{
    public const int Largeur = 640;
    public const int Hauteur = 180;
    public const int Gauche = 24;
    public const int Bas = 160;
    private const int Haut = 12;

    public static HistogrammeDeSignal De(IReadOnlyList<SemaineDeSerie> serie)
    {
        var plafond = Math.Max(3, (int)Math.Ceiling(serie.Select(s => Math.Max(s.Faits, s.Levee is { Fenetre: 1 } l ? l.Limite : 0)).DefaultIfEmpty().Max()));
        var pas = (Largeur - Gauche) / (double)Math.Max(1, serie.Count);
        double Y(double nombre) => Bas - (nombre / plafond * (Bas - Haut));
        var vues = serie.Count(s => s.EstVue);
        return new(
            plafond,
            [.. serie.Select((s, i) => new Barre(
                Texte(Gauche + (i * pas) + 1), Texte(pas - 2), Texte(Y(s.Faits)), Texte(Bas - Y(s.Faits)), s, s.Levee is { Fenetre: 1 } l ? Texte(Y(l.Limite)) : null))],
            $"{serie.Sum(s => s.Faits)} faits en {serie.Count} semaines, dont {vues} où quelqu’un regardait ; au plus {serie.Select(s => s.Faits).DefaultIfEmpty().Max()} en une semaine.");
    }

    private static string Texte(double valeur) => valeur.ToString("0.#", CultureInfo.InvariantCulture);

    /// <param name="Limite">Ordonnée du seuil, les semaines levées.</param>
    public sealed record Barre(string X, string Largeur, string Y, string Hauteur, SemaineDeSerie Semaine, string? Limite);
}
