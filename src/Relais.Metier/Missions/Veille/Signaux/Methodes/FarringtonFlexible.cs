namespace Relais.Metier.Missions.Veille.Signaux.Methodes;

/// <summary>
/// La méthode de Farrington « flexible », pour les séries de plusieurs années : la semaine est comparée à ce que les années
/// d’avant laissent attendre, saison et tendance comprises, les épisodes passés étant affaiblis.
/// </summary>
/// <remarks>
/// Noufaily A., Enki D. G., Farrington P., Garthwaite P., Andrews N., Charlett A. (2013), « An improved algorithm for outbreak
/// detection in multiple surveillance systems », Statistics in Medicine 32(7), p. 1206-1222 ; à partir de Farrington C. P.,
/// Andrews N. J., Beale A. D., Catchpole M. A. (1996), « A statistical algorithm for the early detection of outbreaks of
/// infectious disease », Journal of the Royal Statistical Society A 159(3), p. 547-563. Réglages du premier article : saison
/// en dix périodes, tendance toujours retenue, 26 semaines récentes laissées de côté, poids au-delà de 2,58, quantile de la
/// loi binomiale négative.
/// </remarks>
/// <param name="Alpha">Probabilité de dépasser le seuil quand rien n’arrive.</param>
/// <param name="Annees">Nombre d’années de référence, 3 au moins pour une tendance.</param>
public sealed record FarringtonFlexible(double Alpha, int Annees)
{
    private const int DemiFenetre = 3;
    private const int Saisons = 10;
    private const int SemainesLaisseesDeCote = 26;
    private const int AnneesPourUneTendance = 3;
    private const double SeuilDesPoids = 2.58;

    // Farrington et al. 1996, § 3.8 : pas d’alarme sur moins de 5 faits en 4 semaines, la présente comprise.
    private const int FaitsAuMoins = 5;
    private const int SurSemaines = 4;

    /// <summary>Attendu et seuil de la semaine <paramref name="t"/> ; <c>null</c> si le passé est trop court ou ne s’ajuste pas.</summary>
    /// <param name="comptes">Décomptes, semaine par semaine.</param>
    /// <param name="premierLundi">Lundi de la semaine 0 ; <c>null</c> pour une série sans dates, dont l’année vaut 52 semaines.</param>
    /// <param name="vues">Les semaines qui peuvent servir de référence ; vide, toutes le peuvent.</param>
    /// <param name="effort">Par combien l’attendu se multiplie cette semaine parce que l’on y a plus écrit.</param>
    public Seuil? Evaluer(ReadOnlySpan<int> comptes, DateOnly? premierLundi, int t, ReadOnlySpan<bool> vues = default, double effort = 1)
    {
        if (SaisonsDeReference.Pour(premierLundi, t, Annees, DemiFenetre, Saisons, SemainesLaisseesDeCote, vues) is not { } reference) return null;
        var decomptes = new int[reference.Temps.Length];
        var maximum = 0;
        for (var i = 0; i < decomptes.Length; i++) maximum = Math.Max(maximum, decomptes[i] = comptes[reference.Temps[i]]);

        var modele = new ModeleDeReference(decomptes, reference.Temps, reference.Saisons, Saisons);
        var ajuste = Annees >= AnneesPourUneTendance && Ajuster(modele, avecTendance: true) && modele.Predire(0, t) <= maximum;
        if (!ajuste && !Ajuster(modele, avecTendance: false)) return null;

        var attendu = modele.Predire(0, t) * effort;
        var loi = new LoiDesDecomptes(attendu, modele.Surdispersion);
        var recents = 0;
        for (var k = t - SurSemaines + 1; k <= t; k++) recents += comptes[k];
        return new(attendu, modele.Surdispersion, modele.Pente, loi.AuMoins(comptes[t]), recents >= FaitsAuMoins ? loi.Quantile(Alpha) : null);
    }

    private static bool Ajuster(ModeleDeReference modele, bool avecTendance)
    {
        Span<double> unite = stackalloc double[modele.Nombre];
        unite.Fill(1);
        return modele.Ajuster(unite, avecTendance) && modele.Ajuster(modele.Reponderer(SeuilDesPoids), avecTendance);
    }

    /// <summary>Ce que les années de référence laissent attendre d’une semaine.</summary>
    /// <param name="Attendu">Nombre attendu.</param>
    /// <param name="Surdispersion">Rapport de la variance à la moyenne, 1 au moins.</param>
    /// <param name="Pente">Tendance retenue, par semaine et en logarithme ; 0 sans tendance.</param>
    /// <param name="ValeurP">Probabilité d’un décompte au moins égal à celui observé.</param>
    /// <param name="Limite">Une alarme est un décompte strictement supérieur ; <c>null</c> sous cinq faits en quatre semaines.</param>
    public readonly record struct Seuil(double Attendu, double Surdispersion, double Pente, double ValeurP, int? Limite);
}
