namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>
/// Ce que l’on dit d’un axe : la médiane, l’étendue, le nombre de notes et les semaines sans donnée. Jamais une moyenne : des
/// notes de 1 à 5 sont des rangs, et une moyenne seule cacherait qu’on se contredit ou qu’on ne sait pas.
/// </summary>
/// <param name="Mediane">De 1 à 5, par demi-points ; <c>null</c> sans aucune note.</param>
/// <param name="Moindre">La plus basse des notes.</param>
/// <param name="Meilleure">La plus haute.</param>
/// <param name="Nombre">Nombre de notes.</param>
/// <param name="SemainesSansDonnee">Semaines de la période où personne n’a noté cet axe.</param>
public sealed record SyntheseDAxe(double? Mediane, int? Moindre, int? Meilleure, int Nombre, int SemainesSansDonnee)
{
    private const int NotesPourUneTendance = 2;
    private const double EcartPourUneTendance = 0.5;

    /// <param name="notes">Les notes de la période, avec leur semaine.</param>
    /// <param name="semaines">Nombre de semaines de la période.</param>
    public static SyntheseDAxe De(IReadOnlyList<(DateOnly SemaineDu, int Score)> notes, int semaines)
    {
        if (notes.Count == 0) return new(null, null, null, 0, semaines);
        var triees = notes.Select(n => n.Score).Order().ToList();
        var milieu = triees.Count / 2;
        var mediane = triees.Count % 2 == 1 ? triees[milieu] : (triees[milieu - 1] + triees[milieu]) / 2.0;
        return new(mediane, triees[0], triees[^1], triees.Count, semaines - notes.Select(n => n.SemaineDu).Distinct().Count());
    }

    /// <summary>Le sens depuis la période d’avant : un demi-point de médiane, et deux notes au moins de chaque côté.</summary>
    public Tendance Depuis(SyntheseDAxe avant) => (Mediane - avant.Mediane) switch
    {
        null => Tendance.Inconnue,
        _ when Nombre < NotesPourUneTendance || avant.Nombre < NotesPourUneTendance => Tendance.Inconnue,
        >= EcartPourUneTendance => Tendance.EnHausse,
        <= -EcartPourUneTendance => Tendance.EnBaisse,
        _ => Tendance.Stable,
    };
}
