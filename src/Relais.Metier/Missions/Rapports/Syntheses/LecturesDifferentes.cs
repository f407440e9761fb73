using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>
/// Deux délégués disent le contraire : les mêmes mots, niés d’un seul côté, ou l’ambiance d’un même quartier vue par deux. On les
/// montre l’un à côté de l’autre, sans trancher.
/// </summary>
public sealed record LecturesDifferentes(LigneCitable A, LigneCitable B)
{
    public static IReadOnlyList<LecturesDifferentes> Trouver(IReadOnlyList<LigneCitable> lignes)
    {
        var lues = lignes.Where(l => !l.EstDuBarometre).Select(l => (Ligne: l, Mots: TextesSemblables.MotsDe(l.Texte))).ToList();
        List<LecturesDifferentes> trouvees = [];
        for (var i = 0; i < lues.Count; i++)
        {
            for (var j = i + 1; j < lues.Count; j++)
            {
                var (a, b) = (lues[i], lues[j]);
                if (a.Ligne.Auteur == b.Ligne.Auteur || a.Ligne.Rubrique != b.Ligne.Rubrique) continue;
                if (EstUneAmbianceVueParDeux(a.Ligne, b.Ligne) || (a.Ligne.Theme == b.Ligne.Theme && TextesSemblables.SeContredisent(a.Mots, b.Mots))) trouvees.Add(new(a.Ligne, b.Ligne));
            }
        }

        return trouvees;
    }

    private static bool EstUneAmbianceVueParDeux(LigneCitable a, LigneCitable b) =>
        a.Rubrique == CodesDeRubrique.Ambiance && a.QuartierId is { } quartier && quartier == b.QuartierId && !TextesSemblables.DisentLaMemeChose(a.Texte, b.Texte);
}
