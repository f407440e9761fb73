using System.Text;
using System.Text.RegularExpressions;

namespace Relais.Metier.Commun;

/// <summary>What separates two texts, word by word, as a reader follows it: kept, removed, added.</summary>
public static partial class DifferenceDeMots
{
    // Beyond, the table of the longest common sequence would weigh more than the reading it eases.
    private const int CasesAuPlus = 4_000_000;

    /// <summary>The fragments of both texts, in reading order; in a changed place, what is removed comes first.</summary>
    public static IReadOnlyList<FragmentDeTexte> Entre(string avant, string apres)
    {
        var (a, b) = (Morceaux(avant), Morceaux(apres));
        if ((long)a.Length * b.Length > CasesAuPlus) return [new(avant, SortDuFragment.Ote), new(apres, SortDuFragment.Ajoute)];

        var longueurs = Longueurs(a, b);
        List<FragmentDeTexte> fragments = [];
        StringBuilder commun = new(), ote = new(), ajoute = new();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                Vider(ote, SortDuFragment.Ote);
                Vider(ajoute, SortDuFragment.Ajoute);
                commun.Append(a[i++]);
                j++;
                continue;
            }

            Vider(commun, SortDuFragment.Garde);
            if (j == b.Length || (i < a.Length && longueurs[i + 1, j] >= longueurs[i, j + 1])) ote.Append(a[i++]);
            else ajoute.Append(b[j++]);
        }

        Vider(commun, SortDuFragment.Garde);
        Vider(ote, SortDuFragment.Ote);
        Vider(ajoute, SortDuFragment.Ajoute);
        return fragments;

        void Vider(StringBuilder texte, SortDuFragment sort)
        {
            if (texte.Length > 0) fragments.Add(new(texte.ToString(), sort));
            texte.Clear();
        }
    }

    private static int[,] Longueurs(string[] a, string[] b)
    {
        var longueurs = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--) longueurs[i, j] = a[i] == b[j] ? longueurs[i + 1, j + 1] + 1 : Math.Max(longueurs[i + 1, j], longueurs[i, j + 1]);
        }

        return longueurs;
    }

    private static string[] Morceaux(string texte) => [.. Morceau().Matches(texte).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{Nd}]+[’']?\s*|[^\p{L}\p{Nd}\s]\s*|\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Morceau();
}
