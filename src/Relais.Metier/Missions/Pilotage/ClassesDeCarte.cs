namespace Relais.Metier.Missions.Pilotage;

/// <summary>
/// Les valeurs d’une carte, réparties en cinq couleurs au plus. Par quantiles : chaque couleur porte à peu près autant de
/// quartiers, et deux valeurs égales ont toujours la même couleur.
/// </summary>
public sealed class ClassesDeCarte
{
    public const int AuPlus = 5;

    private readonly IReadOnlyList<decimal> _hauts;

    private ClassesDeCarte(IReadOnlyList<ClasseDeCarte> liste) => (Liste, _hauts) = (liste, [.. liste.Select(c => c.A)]);

    /// <summary>De la plus basse à la plus haute ; vide sans valeur.</summary>
    public IReadOnlyList<ClasseDeCarte> Liste { get; }

    public static ClassesDeCarte EnQuantiles(IReadOnlyCollection<decimal> valeurs)
    {
        var triees = valeurs.Order().ToList();
        var nombre = Math.Min(AuPlus, triees.Distinct().Count());
        var seuils = Enumerable.Range(1, Math.Max(0, nombre - 1)).Select(i => triees[((i * triees.Count) + nombre - 1) / nombre - 1]).Distinct().ToList();
        return new([.. triees.GroupBy(v => seuils.Count(s => s < v)).OrderBy(g => g.Key).Select(g => new ClasseDeCarte(g.Min(), g.Max(), g.Count()))]);
    }

    /// <summary>Une couleur par échelon d’une échelle connue (le baromètre, de 1 à 5), même sans quartier : deux cartes se comparent.</summary>
    public static ClassesDeCarte EnEchelons(int premier, int dernier, IReadOnlyCollection<decimal> valeurs) => new(
        [.. Enumerable.Range(premier, dernier - premier + 1).Select(e => new ClasseDeCarte(e, e == dernier ? e : e + 0.5m, valeurs.Count(v => Math.Floor(v) == e)))]);

    /// <summary>Le rang de la couleur, à partir de zéro ; <c>null</c> sans valeur.</summary>
    public int? De(decimal? valeur)
    {
        if (valeur is not { } v || Liste.Count == 0) return null;
        return Math.Min(_hauts.Count(h => h < v), Liste.Count - 1);
    }
}
