namespace Relais.Metier.Missions.Veille.Signaux.Methodes;

/// <summary>
/// Les semaines de référence d’une semaine et leur saison : les fenêtres d’anniversaire (± <c>w</c> semaines) forment la
/// saison 0, le reste de chaque année se partage en parts égales, la première prenant la semaine de trop d’une année de 53
/// (Noufaily et al. 2013, § 3.2).
/// </summary>
/// <param name="Temps">Rang de chaque semaine de référence.</param>
/// <param name="Saisons">Saison de chaque semaine.</param>
internal sealed record SaisonsDeReference(int[] Temps, int[] Saisons)
{
    private const int JoursParSemaine = 7;
    private const int SemainesParAn = 52;

    /// <param name="premierLundi">Lundi de la semaine 0 ; <c>null</c>, une année vaut 52 semaines.</param>
    /// <param name="vues">Les semaines où quelqu’un a regardé ; les autres ne disent rien et ne servent pas de référence.</param>
    /// <returns><c>null</c> si l’historique ne remonte pas assez loin, ou si aucune semaine de la saison 0 n’a été vue.</returns>
    public static SaisonsDeReference? Pour(
        DateOnly? premierLundi, int t, int annees, int demiFenetre, int saisons, int laisseesDeCote, ReadOnlySpan<bool> vues)
    {
        var anniversaires = new int[annees + 1];
        anniversaires[0] = t;
        for (var k = 1; k <= annees; k++) anniversaires[k] = premierLundi is { } lundi ? RangDuLundiProche(lundi, lundi.AddDays(t * JoursParSemaine).AddYears(-k)) : t - (k * SemainesParAn);
        if (anniversaires[annees] - demiFenetre < 0) return null;

        var (temps, rangs) = (new List<int>(annees * 53), new List<int>(annees * 53));
        for (var k = annees; k >= 1; k--)
        {
            for (var i = anniversaires[k] - demiFenetre; i <= anniversaires[k] + demiFenetre; i++) Ajouter(i, 0, vues);
            var (debut, fin) = (anniversaires[k] + demiFenetre + 1, anniversaires[k - 1] - demiFenetre);
            var part = (fin - debut) / (saisons - 1);
            for (var i = debut; i < fin; i++) Ajouter(i, Math.Max(1, saisons - 1 - ((fin - 1 - i) / part)), vues);
        }

        return rangs.Contains(0) ? new([.. temps], [.. rangs]) : null;

        void Ajouter(int rang, int saison, ReadOnlySpan<bool> vues)
        {
            if (rang >= t - laisseesDeCote || !(vues.IsEmpty || vues[rang])) return;
            temps.Add(rang);
            rangs.Add(saison);
        }
    }

    // Le lundi le plus proche du jour anniversaire : il y a 52 ou 53 semaines d’un anniversaire à l’autre.
    private static int RangDuLundiProche(DateOnly premierLundi, DateOnly jour) =>
        (int)Math.Floor((jour.DayNumber - premierLundi.DayNumber + 3) / (double)JoursParSemaine);
}
