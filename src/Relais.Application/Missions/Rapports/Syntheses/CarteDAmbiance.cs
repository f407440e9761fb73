using System.Globalization;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>
/// Le baromètre du mois en carte, et la même chose en tableau. Un quartier prend la teinte de sa médiane la plus basse : ce qui
/// appelle l’attention, jamais une moyenne des axes. Sans note, il reste vide (docs/adr/0059).
/// </summary>
public static class CarteDAmbiance
{
    private static readonly TeinteDeCarte[] Notes = [TeinteDeCarte.Note1, TeinteDeCarte.Note2, TeinteDeCarte.Note3, TeinteDeCarte.Note4, TeinteDeCarte.Note5];

    public static Carte Dessiner(ContenuDeSynthese contenu, CarteTracee trace)
    {
        var rangs = contenu.Ambiances.Select((a, i) => (a, Numero: i + 1)).ToDictionary(a => a.a.QuartierId);
        var connus = trace.Quartiers.Where(q => rangs.ContainsKey(q.QuartierId)).ToList();
        var sansNote = contenu.Ambiances.Count(a => a.PlusBas is null);
        return new(
            $"Baromètre {Mois.Parse(contenu.Mois).AvecDe} : médiane la plus basse de chaque quartier ; la barre mesure {trace.EchelleM} mètres",
            $"Carte des {connus.Count} quartiers, par groupes de voisins, d’ouest en est. {Compter(contenu)}{(sansNote > 0 ? $" Sans note : {sansNote}." : "")} Le tableau qui suit donne la même chose, quartier par quartier.",
            trace.Largeur, trace.Hauteur,
            [
                .. trace.Cadres.Select(c => new FormeDeCarte(c, TeinteDeCarte.Cadre)),
                .. connus.Select(q => new FormeDeCarte(q.Chemin, Teinte(rangs[q.QuartierId].a))),
                new FormeDeCarte(trace.Echelle, TeinteDeCarte.Echelle),
            ])
        {
            Numeros = [.. connus.Select(q => new NumeroDeCarte(q.X, q.Y, rangs[q.QuartierId].Numero))],
            Cles = [.. Notes.Select((t, i) => new CleDeCarte(t, i == 0 ? "1, très dégradé" : i == Notes.Length - 1 ? "5, très bon" : (i + 1).ToString(CultureInfo.InvariantCulture))), new(TeinteDeCarte.SansNote, "sans note")],
        };
    }

    /// <summary>Le tableau complet, pour l’écran : les axes en colonnes.</summary>
    public static Tableau EnTableau(ContenuDeSynthese contenu)
    {
        var axes = contenu.Ambiances.SelectMany(a => a.Axes).Select(a => a.Libelle).Distinct(StringComparer.Ordinal).ToList();
        return new(
            "Le baromètre en chiffres : médianes de 1 à 5 et sens depuis le mois précédent", ["N°", "Quartier", .. axes, "Semaines notées"],
            [.. contenu.Ambiances.Select((a, i) => (IReadOnlyList<string>)[$"{i + 1}", a.Quartier, .. axes.Select(x => Cellule(a.Axes.FirstOrDefault(y => y.Libelle == x))), a.Semaines > 0 ? $"{a.SemainesNotees} sur {a.Semaines}" : "aucune"])]);
    }

    /// <summary>Le tableau court, deux quartiers par ligne, pour les deux pages du document.</summary>
    public static Tableau EnDeuxColonnes(ContenuDeSynthese contenu)
    {
        var cellules = contenu.Ambiances.Select((a, i) => new[] { $"{i + 1}", a.Quartier, PlusBas(a) }).ToList();
        var moitie = (cellules.Count + 1) / 2;
        return new(
            "Médiane la plus basse, et l’axe où elle est", ["N°", "Quartier", "Plus bas", "N°", "Quartier", "Plus bas"],
            [.. Enumerable.Range(0, moitie).Select(i => (IReadOnlyList<string>)[.. cellules[i], .. i + moitie < cellules.Count ? cellules[i + moitie] : ["", "", ""]])])
        {
            Largeurs = [3, 9, 13, 3, 9, 13],
        };
    }

    private static TeinteDeCarte Teinte(AmbianceFigee ambiance) => ambiance.PlusBas is { } dixiemes ? Notes[Math.Clamp(dixiemes / 10, 1, Notes.Length) - 1] : TeinteDeCarte.SansNote;

    private static string PlusBas(AmbianceFigee ambiance) => ambiance.AxesLesPlusBas() is { Count: > 0 } axes
        ? $"{Note(axes[0].Dixiemes)} : {axes[0].Libelle.ToLower(Mois.Francais)} {axes[0].Fleche}{(axes.Count > 1 ? $", + {axes.Count - 1} axe{(axes.Count > 2 ? "s" : "")}" : "")}"
        : "sans note";

    private static string Cellule(AxeFige? axe) => axe is null ? "–" : $"{Note(axe.Dixiemes)} {axe.Fleche}";

    private static string Note(int dixiemes) => (dixiemes / 10m).ToString("0.#", Mois.Francais);

    private static string Compter(ContenuDeSynthese contenu) => string.Join(
        "", contenu.Ambiances.Where(a => a.PlusBas is not null).GroupBy(a => Math.Clamp(a.PlusBas!.Value / 10, 1, Notes.Length)).OrderBy(g => g.Key)
            .Select(g => $" Note {g.Key} : {g.Count()} quartier{(g.Count() > 1 ? "s" : "")}.")).TrimStart();
}
