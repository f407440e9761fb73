using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Depuis quand un thème n’a pas été regardé dans un quartier, et à quel rythme il l’était.</summary>
/// <param name="Semaines">Semaines depuis la dernière observation ; <c>null</c> s’il n’y en a pas eu.</param>
/// <param name="Rythme">Intervalle habituel entre deux semaines observées (médiane) ; <c>null</c> sous trois semaines observées.</param>
public sealed record Silence(int? Semaines, int? Rythme)
{
    private const int SemainesPourUnRythme = 3;

    public static Silence De(IReadOnlyList<DateOnly> jours, DateOnly aujourdhui)
    {
        if (jours.Count == 0) return new(null, null);
        var semaines = jours.Select(Semaine.De).Distinct().Order().ToList();
        var depuis = semaines[^1].Jusqua(Semaine.De(aujourdhui));
        if (semaines.Count < SemainesPourUnRythme) return new(depuis, null);
        var intervalles = semaines.Zip(semaines.Skip(1), (a, b) => a.Jusqua(b)).Order().ToList();
        return new(depuis, intervalles[intervalles.Count / 2]);
    }

    /// <summary>Vrai passé le nombre de semaines réglé, ou le double du rythme habituel s’il est plus lent.</summary>
    public bool EstUnAngleMort(int semaines) => Semaines is not { } depuis || depuis >= Math.Max(semaines, 2 * (Rythme ?? 0));

    /// <summary>Combien de fois l’intervalle habituel : ce qui s’est tu anormalement vient d’abord, ce qui n’a jamais été vu ensuite.</summary>
    public double Anormalite => Semaines is { } depuis ? 1 + (depuis / (double)(Rythme ?? depuis + 1)) : 0;
}
