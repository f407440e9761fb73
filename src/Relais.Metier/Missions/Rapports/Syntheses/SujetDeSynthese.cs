namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Des lignes de plusieurs rapports qui disent la même chose ; la première parle pour toutes.</summary>
/// <param name="Lignes">De la plus étayée à la moins étayée.</param>
/// <param name="Avant">Celles du mois précédent qui disaient la même chose.</param>
/// <param name="Evolution">Ce que le sujet est devenu.</param>
public sealed record SujetDeSynthese(IReadOnlyList<LigneCitable> Lignes, IReadOnlyList<LigneCitable> Avant, Evolution Evolution)
{
    public string Texte => Lignes[0].Texte;

    /// <summary>Nombre de sources, tous rapports confondus.</summary>
    public int Poids => Lignes.Sum(l => l.Poids);

    public int PoidsAvant => Avant.Sum(l => l.Poids);

    public IReadOnlyList<string> Quartiers => [.. Lignes.Select(l => l.Quartier).Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>Le sujet le plus large d’abord : quartiers touchés, puis sources, puis nouveauté ; le texte départage.</summary>
    public static Comparer<SujetDeSynthese> LesPlusLargesDAbord { get; } = Comparer<SujetDeSynthese>.Create((a, b) =>
    {
        var ordre = b.Quartiers.Count.CompareTo(a.Quartiers.Count);
        if (ordre == 0) ordre = b.Poids.CompareTo(a.Poids);
        if (ordre == 0) ordre = a.Evolution.CompareTo(b.Evolution);
        return ordre == 0 ? string.CompareOrdinal(a.Texte, b.Texte) : ordre;
    });

    /// <summary>Rassemble ce qui dit la même chose, et le compare au mois précédent.</summary>
    /// <param name="lignes">Lignes du mois, d’une même rubrique et d’un même thème.</param>
    /// <param name="avant">Lignes du mois précédent de la même rubrique.</param>
    public static IReadOnlyList<SujetDeSynthese> Rassembler(IEnumerable<LigneCitable> lignes, IReadOnlyList<LigneCitable> avant, IReadOnlySet<string> compares)
    {
        var passees = avant.Select(l => (Ligne: l, Mots: TextesSemblables.MotsDe(l.Texte))).ToList();
        List<(TextesSemblables.Mots Mots, List<LigneCitable> Lignes)> groupes = [];
        foreach (var ligne in lignes.OrderByDescending(l => l.Poids).ThenByDescending(l => l.Texte.Length).ThenBy(l => l.Quartier, StringComparer.Ordinal).ThenBy(l => l.Texte, StringComparer.Ordinal))
        {
            var mots = TextesSemblables.MotsDe(ligne.Texte);
            var groupe = groupes.Find(g => TextesSemblables.DisentLaMemeChose(g.Mots, mots)).Lignes;
            if (groupe is null) groupes.Add((mots, [ligne]));
            else groupe.Add(ligne);
        }

        return [.. groupes.Select(g =>
        {
            List<LigneCitable> semblables = [.. passees.Where(p => TextesSemblables.DisentLaMemeChose(p.Mots, g.Mots)).Select(p => p.Ligne)];
            return new SujetDeSynthese(g.Lignes, semblables, Juger(g.Lignes, semblables, compares));
        }).Order(LesPlusLargesDAbord)];
    }

    // Un quartier sans rapport le mois d'avant n'a pas de « nouveau » : on n'y regardait pas.
    private static Evolution Juger(List<LigneCitable> lignes, List<LigneCitable> avant, IReadOnlySet<string> compares)
    {
        var comparables = lignes.Where(l => compares.Contains(l.Quartier)).ToList();
        if (comparables.Count == 0 && avant.Count == 0) return Evolution.SansComparaison;
        if (avant.Count == 0) return comparables.Count == lignes.Count ? Evolution.Nouveau : Evolution.SansComparaison;
        return comparables.Sum(l => l.Poids) > avant.Sum(l => l.Poids) ? Evolution.EnHausse : Evolution.Persistant;
    }
}
