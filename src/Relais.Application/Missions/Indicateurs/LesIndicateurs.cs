using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

internal sealed class LesIndicateurs(DonneesRelais donnees, ITerritoiresDesQuartiers territoires, LectureDesChiffres lecture) : IIndicateurs
{
    public async Task<IReadOnlyList<IndicateurCle>> ClesAsync(Guid quartierId, string departementCode, CancellationToken annulation)
    {
        if ((await territoires.DuDepartementAsync(departementCode, annulation)).FirstOrDefault(q => q.Id == quartierId) is not { } quartier) return [];
        var codes = quartier.Codes();
        var chiffres = await lecture.DesTerritoiresAsync(codes, annulation);
        var cles = await donnees.Indicateurs.AsNoTracking().Where(i => i.RangCle != null).OrderBy(i => i.RangCle).ThenBy(i => i.Code).ToListAsync(annulation);
        return [.. cles.Select(i => (Indicateur: i, Point: chiffres.Dernier(i, NiveauGeographique.Quartier, codes))).Where(c => c.Point is not null).Select(c => Montrer(c.Indicateur, c.Point!, quartier))];
    }

    public async Task<IReadOnlyList<IndicateurDisponible>> DisponiblesAsync(CancellationToken annulation)
    {
        var codes = (await donnees.Editions.AsNoTracking().ToListAsync(annulation)).SelectMany(e => e.Millesimes).Select(m => m.IndicateurCode).Distinct().ToList();
        var indicateurs = await donnees.Indicateurs.AsNoTracking().Where(i => codes.Contains(i.Code)).OrderBy(i => i.Theme).ThenBy(i => i.Libelle).ToListAsync(annulation);
        return [.. indicateurs.Select(i => new IndicateurDisponible(i.Code, i.Libelle, i.Theme, i.Sens == SensDIndicateur.Neutre ? null : i.Sens == SensDIndicateur.PlusEstMieux))];
    }

    public async Task<IndicateurDesQuartiers> ParQuartierAsync(string indicateurCode, int? edition, IReadOnlyCollection<Guid> quartierIds, string departementCode, CancellationToken annulation)
    {
        if (await donnees.Indicateurs.AsNoTracking().SingleOrDefaultAsync(i => i.Code == indicateurCode, annulation) is not { } indicateur) return new([], new Dictionary<Guid, IndicateurCle>());
        var quartiers = (await territoires.DuDepartementAsync(departementCode, annulation)).Where(q => quartierIds.Contains(q.Id)).ToList();
        var chiffres = await lecture.DesTerritoiresAsync([.. quartiers.SelectMany(q => q.Codes()).Distinct()], annulation);
        return new(
            [.. quartiers.SelectMany(q => q.Codes()).SelectMany(c => chiffres.Points(indicateur, NiveauGeographique.Quartier, c)).Select(p => p.Chiffre.Edition).Distinct().Order()],
            quartiers
                .Select(q => (Quartier: q, Point: chiffres.Dernier(indicateur, NiveauGeographique.Quartier, q.Codes(), edition)))
                .Where(q => q.Point is not null)
                .ToDictionary(q => q.Quartier.Id, q => Montrer(indicateur, q.Point!, q.Quartier)));
    }

    private static IndicateurCle Montrer(Indicateur indicateur, PointDEvolution point, TerritoiresDuQuartier quartier)
    {
        var chiffre = point.Chiffre;
        List<string> reserves = [];
        if (point.Territoire != quartier.Code.Texte) reserves.Add($"chiffre du quartier {point.Territoire}, de même contour");
        if (chiffre.Note is { } note) reserves.Add($"note de qualité {note} du producteur");
        return new(
            indicateur.Code, indicateur.Libelle, chiffre.Valeur.Nombre, chiffre.Valeur.Ecrire(indicateur.Unite), chiffre.Valeur.Marque?.Explication(),
            chiffre.Periode, chiffre.Provenance, reserves.Count == 0 ? null : string.Join(" ; ", reserves));
    }
}
