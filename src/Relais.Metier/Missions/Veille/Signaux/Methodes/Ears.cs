namespace Relais.Metier.Missions.Veille.Signaux.Methodes;

/// <summary>
/// Les trois méthodes EARS, pour les séries courtes : chaque semaine est comparée à la moyenne et à l’écart type des semaines
/// qui la précèdent. C1 prend les dernières, C2 laisse deux semaines de garde pour qu’un épisode naissant ne relève pas son
/// propre seuil, C3 cumule les dépassements de C2 sur trois semaines.
/// </summary>
/// <remarks>
/// Hutwagner L., Thompson W., Seeman G. M., Treadwell T. (2003), « The bioterrorism preparedness and response Early Aberration
/// Reporting System (EARS) », Journal of Urban Health 80(2, suppl. 1), p. i89-i96 ; Fricker R. D., Hegler B. L., Dunfee D. A.
/// (2008), « Comparing syndromic surveillance detection methods: EARS’ versus a CUSUM-based methodology », Statistics in
/// Medicine 27(17), p. 3407-3429, pour l’écriture des statistiques.
/// </remarks>
/// <param name="Alpha">Risque de fausse alarme d’une semaine calme, si les décomptes étaient normaux.</param>
/// <param name="Base">Nombre de semaines de référence : 7 dans la méthode d’origine, 28 pour les décomptes rares.</param>
/// <param name="EcartTypeMinimal">
/// Plancher de l’écart type. Sans lui, sept semaines à zéro donnent un écart type nul et le moindre fait est une alarme.
/// </param>
public sealed record Ears(double Alpha, int Base = 7, double EcartTypeMinimal = 0)
{
    private const int Garde = 2;

    private readonly double _z = LoiNormale.Quantile(1 - Alpha);

    /// <summary>Seuil et attendu de la semaine <paramref name="t"/> ; <c>null</c> s’il n’y a pas assez de semaines avant elle.</summary>
    public Seuil? C1(ReadOnlySpan<int> comptes, int t) => SurLaBase(comptes, t, decalage: 0);

    public Seuil? C2(ReadOnlySpan<int> comptes, int t) => SurLaBase(comptes, t, decalage: Garde);

    /// <summary>
    /// C3 alarme quand les deux semaines d’avant ont, ensemble, dépassé leur attendu de plus de z écarts types (au-delà du
    /// premier) : son seuil est max(0, décompte + écart type × (z − Σ max(0, score − 1))). 0 / 0, quand rien ne
    /// varie et que rien n’arrive, n’a pas de score : il n’y a alors pas de seuil.
    /// </summary>
    public Seuil? C3(ReadOnlySpan<int> comptes, int t)
    {
        if (C2(comptes, t) is not { } present) return null;
        var elan = 0.0;
        for (var k = 1; k <= Garde; k++)
        {
            if (C2(comptes, t - k) is not { } passe) return null;
            elan += Math.Max(0, ((comptes[t - k] - passe.Attendu) / passe.EcartType) - 1);
        }

        var limite = Math.Max(0, comptes[t] + (present.EcartType * (_z - elan)));
        return double.IsNaN(limite) ? null : present with { Limite = limite };
    }

    private Seuil? SurLaBase(ReadOnlySpan<int> comptes, int t, int decalage)
    {
        var debut = t - decalage - Base;
        if (debut < 0) return null;
        var reference = comptes.Slice(debut, Base);
        var moyenne = 0.0;
        foreach (var compte in reference) moyenne += compte;
        moyenne /= Base;
        var carres = 0.0;
        foreach (var compte in reference) carres += (compte - moyenne) * (compte - moyenne);
        var ecartType = Math.Max(Math.Sqrt(carres / (Base - 1)), EcartTypeMinimal);
        return new Seuil(moyenne, ecartType, moyenne + (_z * ecartType));
    }

    /// <summary>Ce qu’une méthode EARS attend d’une semaine.</summary>
    /// <param name="Attendu">Moyenne des semaines de référence.</param>
    /// <param name="EcartType">Leur écart type (n − 1), plancher compris.</param>
    /// <param name="Limite">Une alarme est un décompte strictement supérieur.</param>
    public readonly record struct Seuil(double Attendu, double EcartType, double Limite);
}
