using System.Globalization;
using System.Text;

namespace Relais.Metier.Missions.Rapports;

/// <summary>
/// Deux textes disent-ils la même chose ? On compare leurs mots utiles, réduits à leur début (docs/adr/0042) : même fait
/// au-delà de <see cref="Seuil"/> de mots communs, sauf nombres différents (« hall 3 », « hall 5 ») ou négation d’un seul côté.
/// </summary>
public static class TextesSemblables
{
    /// <summary>Part de mots communs (indice de Jaccard), de 0 à 1 : réglée sur les paires étiquetées des tests.</summary>
    public const double Seuil = 0.4;

    private const int LongueurDuRadical = 6;

    private static readonly HashSet<string> MotsVides = new(
        ("a au aux avec ce ces cet cette ceux d dans de depuis des devant donc du elle elles en entre est et etait ete etre eux fait font il ils j je l la le les leur leurs lors lui m "
        + "mais me meme mes moins mon n nos notre nous on ont ou par pas peu plus plusieurs pour qu quand que qui s sa sans se ses si son sont sous sur t ta te tes tous tout toute "
        + "toutes tres tu un une vers vos votre vous y c chez comme encore aussi toujours afin apres avant ainsi autour cela ca deja etaient ne ni non aucun aucune jamais "
        + "signale signalent signalee constate demande demandent demandee souhaitent souhaite").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Negations = new(["ne", "n", "aucun", "aucune", "jamais", "sans", "ni", "non"], StringComparer.Ordinal);

    public static bool DisentLaMemeChose(string a, string b) => DisentLaMemeChose(MotsDe(a), MotsDe(b));

    internal static bool DisentLaMemeChose(Mots a, Mots b) => a.EstNie == b.EstNie && ParlentDeLaMemeChose(a, b);

    /// <summary>Les mêmes mots, niés d’un seul côté.</summary>
    internal static bool SeContredisent(Mots a, Mots b) => a.EstNie != b.EstNie && ParlentDeLaMemeChose(a, b);

    private static bool ParlentDeLaMemeChose(Mots a, Mots b)
    {
        if (a.Nombres.Count > 0 && b.Nombres.Count > 0 && !a.Nombres.Overlaps(b.Nombres)) return false;

        var communs = a.Radicaux.Count(b.Radicaux.Contains);
        var ensemble = a.Radicaux.Count + b.Radicaux.Count - communs;
        return ensemble > 0 && communs >= Math.Min(2, ensemble) && (double)communs / ensemble >= Seuil;
    }

    internal static Mots MotsDe(string texte)
    {
        var mots = Decouper(texte);
        return new(
            mots.Where(m => !MotsVides.Contains(m)).Select(Radical).ToHashSet(StringComparer.Ordinal),
            mots.Where(m => char.IsAsciiDigit(m[0])).ToHashSet(StringComparer.Ordinal),
            mots.Exists(Negations.Contains));
    }

    private static List<string> Decouper(string texte)
    {
        var mots = new List<string>();
        var mot = new StringBuilder();
        foreach (var lettre in texte.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(lettre))
            {
                mot.Append(lettre);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(lettre) != UnicodeCategory.NonSpacingMark && mot.Length > 0)
            {
                mots.Add(mot.ToString());
                mot.Clear();
            }
        }

        if (mot.Length > 0) mots.Add(mot.ToString());
        return mots;
    }

    private static string Radical(string mot)
    {
        var singulier = mot.Length > 3 && mot[^1] is 's' or 'x' ? mot[..^1] : mot;
        var nu = singulier.Length > 4 && singulier[^1] == 'e' ? singulier[..^1] : singulier;
        return nu.Length > LongueurDuRadical ? nu[..LongueurDuRadical] : nu;
    }

    internal sealed record Mots(HashSet<string> Radicaux, HashSet<string> Nombres, bool EstNie);
}
