namespace Relais.Metier.Missions.Rapports;

/// <summary>Des éléments qui disent la même chose ; le premier parle pour tous.</summary>
public sealed record Groupe(IReadOnlyList<ElementDuMois> Elements)
{
    /// <summary>Le plus fort, puis le plus détaillé, puis le plus récent.</summary>
    public ElementDuMois Porteur => Elements[0];

    /// <summary>Rassemble les quasi-doublons d’un même thème : chacun rejoint le premier groupe dont le porteur dit la même chose.</summary>
    public static IReadOnlyList<Groupe> Rassembler(IEnumerable<ElementDuMois> elements)
    {
        List<(TextesSemblables.Mots Mots, List<ElementDuMois> Elements)> groupes = [];
        foreach (var element in elements.OrderByDescending(e => e.Force).ThenByDescending(e => e.Texte.Length).ThenByDescending(e => e.Date).ThenBy(e => e.Id))
        {
            var mots = TextesSemblables.MotsDe(element.Texte);
            var groupe = groupes.Find(g => TextesSemblables.DisentLaMemeChose(g.Mots, mots)).Elements;
            if (groupe is null) groupes.Add((mots, [element]));
            else groupe.Add(element);
        }

        return [.. groupes.Select(g => new Groupe(g.Elements)).Order(LesPlusFortsDAbord)];
    }

    /// <summary>Répétition, puis force, puis fraîcheur ; l’identifiant départage, pour que deux compositions soient identiques.</summary>
    public static Comparer<Groupe> LesPlusFortsDAbord { get; } = Comparer<Groupe>.Create((a, b) =>
    {
        var ordre = b.Elements.Count.CompareTo(a.Elements.Count);
        if (ordre == 0) ordre = b.Elements.Max(e => e.Force).CompareTo(a.Elements.Max(e => e.Force));
        if (ordre == 0) ordre = b.Elements.Max(e => e.Date).CompareTo(a.Elements.Max(e => e.Date));
        return ordre == 0 ? a.Porteur.Id.CompareTo(b.Porteur.Id) : ordre;
    });
}
