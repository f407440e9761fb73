namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// Les quartiers les plus proches d’un autre par la taille et le profil. Chaque trait est ramené à son écart-type, pour
/// qu’aucun ne pèse plus qu’un autre ; la taille compte par son logarithme, car 500 habitants d’écart ne disent pas la
/// même chose à 1 000 et à 20 000. La distance est la racine de la moyenne des carrés des écarts, sur les traits publiés
/// pour les deux quartiers : la taille, et les deux tiers au moins de ceux du quartier, sans descendre sous trois.
/// </summary>
public static class QuartiersSemblables
{
    public const int Nombre = 8;
    private const int TraitsAuMoins = 3;

    /// <param name="cible">Le quartier.</param>
    /// <param name="candidats">Les autres quartiers de la même génération ; le premier trait est la taille.</param>
    public static IReadOnlyList<QuartierSemblable> Chercher(ProfilDeQuartier cible, IReadOnlyCollection<ProfilDeQuartier> candidats)
    {
        var ecarts = EcartsTypes([cible, .. candidats]);
        return [.. candidats
            .Where(c => c.Code != cible.Code)
            .Select(c => Mesurer(cible, c, ecarts))
            .OfType<QuartierSemblable>()
            .OrderBy(s => s.Distance).ThenBy(s => s.Profil.Code, StringComparer.Ordinal)
            .Take(Nombre)];
    }

    private static QuartierSemblable? Mesurer(ProfilDeQuartier cible, ProfilDeQuartier candidat, IReadOnlyList<double> ecarts)
    {
        var (somme, traits) = (0.0, 0);
        var publies = Enumerable.Range(0, cible.Mesures.Count).Count(i => Trait(cible, i) is not null);
        for (var i = 0; i < cible.Mesures.Count; i++)
        {
            if (Trait(cible, i) is not { } ici || Trait(candidat, i) is not { } la || ecarts[i] == 0)
            {
                if (i == 0) return null;
                continue;
            }

            somme += Math.Pow((ici - la) / ecarts[i], 2);
            traits++;
        }

        return traits < Math.Max(TraitsAuMoins, ((2 * publies) + 2) / 3) ? null : new(candidat, Math.Sqrt(somme / traits), traits);
    }

    private static IReadOnlyList<double> EcartsTypes(IReadOnlyList<ProfilDeQuartier> profils) =>
        [.. Enumerable.Range(0, profils[0].Mesures.Count).Select(i => EcartType([.. profils.Select(p => Trait(p, i)).OfType<double>()]))];

    private static double EcartType(double[] valeurs)
    {
        if (valeurs.Length < 2) return 0;
        var moyenne = valeurs.Average();
        return Math.Sqrt(valeurs.Sum(v => Math.Pow(v - moyenne, 2)) / (valeurs.Length - 1));
    }

    private static double? Trait(ProfilDeQuartier profil, int rang) => rang > 0 ? profil.Mesures[rang]
        : profil.Mesures[0] is { } taille and > 0 ? Math.Log(taille) : null;
}
