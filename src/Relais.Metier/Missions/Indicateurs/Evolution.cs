namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// L’évolution d’un indicateur dans un quartier, en segments. Rien ne se prolonge en silence : un autre périmètre, un
/// autre fichier, une colonne renommée ou une rupture signalée ouvrent un segment, et disent pourquoi.
/// </summary>
public static class Evolution
{
    /// <param name="points">Valeurs d’un seul indicateur, dans n’importe quel ordre.</param>
    /// <param name="memePerimetre">Vrai si deux codes désignent le même contour (correspondance « inchangé », un pour un).</param>
    public static IReadOnlyList<SegmentDEvolution> Composer(IEnumerable<PointDEvolution> points, Func<string, string, bool> memePerimetre)
    {
        List<(string? Rupture, List<PointDEvolution> Points)> segments = [];
        foreach (var point in points.OrderBy(p => p.Chiffre.AnneeDesDonnees ?? p.Chiffre.Edition).ThenBy(p => p.Chiffre.Edition).ThenBy(p => p.Territoire, StringComparer.Ordinal))
        {
            var precedent = segments.Count == 0 ? null : segments[^1].Points[^1];
            if (precedent is null) segments.Add((null, [point]));
            else if (Rompre(precedent, point, memePerimetre) is { } rupture) segments.Add((rupture, [point]));
            else segments[^1].Points.Add(point);
        }

        return [.. segments.Select(s => new SegmentDEvolution(s.Rupture, s.Points))];
    }

    private static string? Rompre(PointDEvolution avant, PointDEvolution apres, Func<string, string, bool> memePerimetre)
    {
        if (apres.Rupture is { } signalee) return signalee;
        if (avant.Territoire != apres.Territoire && !memePerimetre(avant.Territoire, apres.Territoire))
        {
            return $"Périmètre modifié : les chiffres de {avant.Territoire} et de {apres.Territoire} ne se prolongent pas.";
        }

        if (avant.Chiffre.JeuCode != apres.Chiffre.JeuCode) return $"Autre fichier : {apres.Chiffre.Jeu}.";
        if (avant.Colonne != apres.Colonne) return $"Colonne renommée par le producteur ({avant.Colonne.ToUpperInvariant()} puis {apres.Colonne.ToUpperInvariant()}) : la définition a pu changer.";
        return null;
    }
}
