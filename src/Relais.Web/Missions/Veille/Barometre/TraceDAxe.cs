using System.Globalization;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Web.Missions.Veille.Barometre;

/// <summary>
/// Le dessin d’un axe, calculé sur le serveur : un point par semaine notée, une ligne entre semaines qui se suivent, rien là
/// où personne n’a noté.
/// </summary>
/// <param name="Lignes">Tracés SVG des semaines qui se suivent.</param>
/// <param name="Points">Place et note de chaque semaine notée.</param>
/// <param name="Vides">Abscisses des semaines sans note.</param>
public sealed record TraceDAxe(Axe Axe, IReadOnlyList<string> Lignes, IReadOnlyList<(string X, string Y, double Mediane)> Points, IReadOnlyList<string> Vides, string Resume)
{
    public const int Largeur = 320;
    public const int Hauteur = 112;
    public const int Gauche = 18;
    private const int Marge = 8;

    public static int OrdonneeDe(double note) => (int)Math.Round(Hauteur - Marge - ((note - 1) / 4 * (Hauteur - (2 * Marge))));

    public static TraceDAxe De(Axe axe, IEnumerable<SyntheseDAxe> semaines)
    {
        var notes = semaines.Select(s => s.Mediane).ToList();
        var pas = (Largeur - Gauche - Marge) / (double)Math.Max(1, notes.Count - 1);
        string X(int i) => (Gauche + (i * pas)).ToString("0.#", CultureInfo.InvariantCulture);
        List<string> lignes = [];
        var suite = "";
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i] is not { } note) suite = "";
            else if (suite.Length == 0) suite = $"M{X(i)} {OrdonneeDe(note)}";
            else
            {
                lignes.Add($"{suite} L{X(i)} {OrdonneeDe(note)}");
                suite = $"M{X(i)} {OrdonneeDe(note)}";
            }
        }

        return new(
            axe,
            lignes,
            [.. notes.Select((n, i) => (n, i)).Where(n => n.n is not null).Select(n => (X(n.i), OrdonneeDe(n.n!.Value).ToString(CultureInfo.InvariantCulture), n.n!.Value))],
            [.. notes.Select((n, i) => (n, i)).Where(n => n.n is null).Select(n => X(n.i))],
            Resumer(axe, notes));
    }

    private static string Resumer(Axe axe, List<double?> notes)
    {
        var donnees = notes.OfType<double>().ToList();
        return donnees.Count == 0
            ? $"{axe.Libelle()} : aucune note en {notes.Count} semaines."
            : $"{axe.Libelle()} : {donnees.Count} semaines notées sur {notes.Count}, de {donnees.Min():0.#} à {donnees.Max():0.#} ; dernière note {donnees[^1]:0.#} sur 5.";
    }
}
