using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un indicateur dans un quartier : évolution, comparaison, rang, semblables, corrections.</summary>
public sealed class DetailDIndicateurRequete(DonneesRelais donnees, LectureDuQuartier lecture, Voisinage voisinage)
{
    /// <returns><c>null</c> hors du département de l’acteur, ou pour un indicateur inconnu.</returns>
    public async Task<DetailDIndicateur?> ExecuterAsync(Guid quartierId, string code, Acteur acteur, CancellationToken annulation)
    {
        if (await lecture.LireAsync(quartierId, acteur.DepartementCode, annulation) is not { } quartier) return null;
        var catalogue = await donnees.Indicateurs.AsNoTracking().ToDictionaryAsync(i => i.Code, annulation);
        if (!catalogue.TryGetValue(code, out var indicateur)) return null;

        var codes = quartier.Territoires.Correspondants.Select(c => c.Code.Texte).Prepend(quartier.Territoires.Code.Texte).ToList();
        var tous = await AvecLesCorrespondantsAsync(quartier, codes, annulation);
        var point = quartier.Dernier(indicateur);
        var semblables = point is null ? [] : await voisinage.SemblablesAsync(quartier, catalogue, annulation);
        var valeurs = point is null ? null : await voisinage.ValeursAsync(indicateur, point, quartier.Chiffres, annulation);
        return new(
            quartier.Territoires.Id,
            quartier.Territoires.Code,
            quartier.Territoires.Nom,
            indicateur,
            point,
            [.. quartier.Comparaisons
                .Select(t => (Territoire: t, Chiffre: quartier.AuPlusPres(indicateur, t, point?.Chiffre)))
                .Where(t => t.Chiffre is not null)
                .Select(t => new ValeurComparee(t.Territoire, t.Chiffre!, point is null ? null : Ecart.Entre(indicateur, point.Chiffre, t.Chiffre!)))],
            [.. semblables.Select(s => new SemblableCompare(s, valeurs?.GetValueOrDefault(s.Profil.Code, ValeurPubliee.Vide) ?? ValeurPubliee.Vide))],
            valeurs is null ? null : RepereDesSemblables.De(semblables, valeurs),
            valeurs is null ? null : Rang.De(point!.Chiffre.Valeur, [.. valeurs.Values]),
            Evolution.Composer(codes.SelectMany(c => tous.Points(indicateur, NiveauGeographique.Quartier, c)), (a, b) => quartier.Codes.Contains(a) && quartier.Codes.Contains(b)),
            await CorrectionsAsync(indicateur, codes, annulation));
    }

    // Le quartier de l’autre génération au contour modifié se montre aussi, dans un segment à part.
    private async Task<ChiffresLus> AvecLesCorrespondantsAsync(QuartierLu quartier, List<string> codes, CancellationToken annulation) =>
        codes.TrueForAll(quartier.Codes.Contains) ? quartier.Chiffres
            : new ChiffresLus(quartier.Chiffres.Editions, await donnees.Releves.AsNoTracking().Where(r => codes.Contains(r.Code)).ToListAsync(annulation));

    private async Task<IReadOnlyList<CorrectionLue>> CorrectionsAsync(Indicateur indicateur, List<string> codes, CancellationToken annulation) => [.. (await (
        from correction in donnees.Corrections.AsNoTracking()
        join edition in donnees.Editions.AsNoTracking() on correction.EditionId equals edition.Id
        where codes.Contains(correction.Code) && correction.IndicateurCode == indicateur.Code
        orderby correction.ImporteeA descending
        select new { correction.Avant, correction.Apres, correction.ImporteeA, edition.Annee }).ToListAsync(annulation))
        .Select(c => new CorrectionLue(c.Annee, indicateur.Montrer(ValeurPubliee.Lire(c.Avant)), indicateur.Montrer(ValeurPubliee.Lire(c.Apres)), c.ImporteeA))];
}

/// <summary>La page d’un indicateur dans un quartier.</summary>
public sealed record DetailDIndicateur(
    Guid QuartierId,
    CodeQpv Code,
    string Nom,
    Indicateur Indicateur,
    PointDEvolution? Quartier,
    IReadOnlyList<ValeurComparee> Territoires,
    IReadOnlyList<SemblableCompare> Semblables,
    RepereDesSemblables? Repere,
    Rang? Rang,
    IReadOnlyList<SegmentDEvolution> Segments,
    IReadOnlyList<CorrectionLue> Corrections);

/// <summary>Un quartier semblable et sa valeur.</summary>
public sealed record SemblableCompare(QuartierSemblable Quartier, ValeurPubliee Valeur);

/// <summary>Une correction du producteur.</summary>
public sealed record CorrectionLue(int Edition, ValeurPubliee Avant, ValeurPubliee Apres, DateTime ImporteeA);
