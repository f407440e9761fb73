using System.Globalization;
using static Relais.Metier.Missions.Veille.Garde.Personnes;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>
/// Un enfant reconnaissable : « Yanis, 12 ans », « le petit Noah », « le fils de la gardienne, 14 ans ».
/// Un âge seul (« un enfant de 6 ans ») est permis.
/// </summary>
internal static class Mineurs
{
    private const int Majorite = 18;

    /// <summary>L’indice qui suit la mention d’un mineur commençant à ce mot, ou −1.</summary>
    public static int FinDepuis(TexteLu lu, int i)
    {
        var mot = lu.Mots[i];
        if (mot.Forme is "le" or "la" && Est("petit", lu.Forme(i + 1)) && i + 2 < lu.Mots.Count && lu.Mots[i + 2].Capitale && EstUnPrenom(lu.Mots[i + 2]))
            return FinDeLAge(lu, i + 3) is var fin and > 0 ? fin : i + 3;
        if (mot.Forme is "le" or "la" or "l" or "son" or "sa" && Est("enfant-de", lu.Forme(i + 1)))
            return FinDUnLien(lu, i);
        if (!mot.Capitale || Est("courant", mot.Forme) || Est("lieu", lu.Forme(i - 1)))
            return -1;
        var incise = i + 1 < lu.Mots.Count && lu.Mots[i + 1].Avant == ',' && !Est("chose", mot.Forme) && !Est("lieu", mot.Forme);
        return EstUnPrenom(mot) || incise || (mot.Avant == ' ' && Est("personne", lu.Forme(i - 1)))
            ? FinDeLAge(lu, i + 1) is var f and > 0 ? f : FinDeLaClasse(lu, i + 1)
            : -1;
    }

    private static int FinDUnLien(TexteLu lu, int i)
    {
        if (lu.Forme(i + 2) is not ("de" or "du" or "d"))
            return -1;
        for (var j = i + 3; j < Math.Min(i + 7, lu.Mots.Count) && lu.Mots[j].Avant != '.'; j++)
        {
            if (FinDeLAge(lu, j) is var age and > 0)
                return age;
            if (FinDeLaClasse(lu, j) is var classe and > 0)
                return classe;
        }

        return -1;
    }

    // « 12 ans », « âgé de 11 ans », « a 16 ans ».
    private static int FinDeLAge(TexteLu lu, int i)
    {
        var age = lu.Forme(i) is "age" or "agee" && lu.Forme(i + 1) == "de" ? i + 2 : lu.Forme(i) == "a" ? i + 1 : i;
        return age + 1 < lu.Mots.Count && lu.Mots[i].Avant != '.'
            && EstUnAgeDeMineur(lu.Forme(age)) && lu.Forme(age + 1) is "an" or "ans" ? age + 2 : -1;
    }

    private static bool EstUnAgeDeMineur(string forme) =>
        Est("nombre", forme) || (int.TryParse(forme, NumberStyles.None, CultureInfo.InvariantCulture, out var annees) && annees < Majorite);

    // « en 5e B », « élève de CE2 », « scolarisée au collège ».
    private static int FinDeLaClasse(TexteLu lu, int i)
    {
        if (i + 1 >= lu.Mots.Count || lu.Mots[i].Avant == '.')
            return -1;
        if (lu.Forme(i) == "en" && Est("classe", lu.Forme(i + 1)))
            return i + 2;
        if (!Est("scolaire", lu.Forme(i)))
            return -1;
        return Est("classe", lu.Forme(i + 2)) ? i + 3 : i + 1;
    }
}
