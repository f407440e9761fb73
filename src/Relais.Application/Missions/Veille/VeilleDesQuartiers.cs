using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

internal sealed class VeilleDesQuartiers(DonneesRelais donnees) : IVeilleDesQuartiers
{
    private const int DernieresMontrees = 5;
    private const int StructuresMontrees = 6;
    private const int ThemesParStructure = 3;

    public IReadOnlyList<NatureNommee> Natures { get; } = [.. Enum.GetValues<NatureObservation>().Select(n => new NatureNommee(CodeTexte.De(n), n.Libelle()))];

    public async Task<VeilleDuQuartier> DuQuartierAsync(Guid quartierId, DateOnly depuis, Acteur acteur, CancellationToken annulation)
    {
        var debut = RangObservation.DebutDu(depuis);
        var lignes = await donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur)
            .Where(o => o.QuartierId == quartierId && o.Rang >= debut && !o.EstRetiree)
            .OrderByDescending(o => o.Rang)
            .Select(o => new { o.Id, o.ObserveLe, o.Nature, o.ThemeCode, o.Source, o.Acteur, Texte = o.Texte.Substring(0, ExtraitDeTexte.Longueur + 1) })
            .ToListAsync(annulation);
        var themes = await donnees.Themes.ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        return new(
            depuis,
            lignes.Count,
            [.. lignes.GroupBy(l => l.ThemeCode).Select(g => new CompteDeTheme(g.Key, themes[g.Key], g.Count())).OrderByDescending(c => c.Nombre).ThenBy(c => c.Theme, StringComparer.CurrentCulture)],
            [.. lignes.Where(l => l.Source != CategorieDeSource.Rumeur).Take(DernieresMontrees).Select(l => new ObservationBreve(l.Id, l.ObserveLe, l.Nature.Libelle(), themes[l.ThemeCode], ExtraitDeTexte.De(l.Texte, []).Texte))],
            [.. lignes.Where(l => l.Acteur is not null).GroupBy(l => l.Acteur!.ToString(), StringComparer.OrdinalIgnoreCase).Take(StructuresMontrees)
                .Select(g => new StructureCitee(g.Key, [.. g.Select(l => themes[l.ThemeCode]).Distinct().Take(ThemesParStructure)], g.Count(), g.Max(l => l.ObserveLe)))]);
    }

    public async Task<IReadOnlyDictionary<Guid, int>> ComptesAsync(DemandeDObservations demande, Acteur acteur, CancellationToken annulation) =>
        await Retenues(demande, acteur).Where(o => o.QuartierId != null)
            .GroupBy(o => o.QuartierId).Select(g => new { QuartierId = g.Key, Nombre = g.Count() }).ToDictionaryAsync(l => l.QuartierId!.Value, l => l.Nombre, annulation);

    public Task<int> CompterAsync(DemandeDObservations demande, Acteur acteur, CancellationToken annulation) => Retenues(demande, acteur).CountAsync(annulation);

    public async Task<IReadOnlyList<PointDObservations>> PointsAsync(DemandeDObservations demande, Acteur acteur, CancellationToken annulation) =>
        [.. (await Retenues(demande, acteur).Where(o => o.Point != null).Select(o => new { o.Point!.Latitude, o.Point.Longitude }).ToListAsync(annulation))
            .GroupBy(p => p).Select(g => new PointDObservations(g.Key.Latitude, g.Key.Longitude, g.Count()))];

    private IQueryable<Observation> Retenues(DemandeDObservations demande, Acteur acteur) => donnees.ObservationsRetenues(
        new()
        {
            Du = demande.Du,
            Au = demande.Au,
            QuartierId = demande.QuartierId,
            ThemeCode = demande.ThemeCode,
            Nature = CodeTexte.EssayerVers<NatureObservation>(demande.NatureCode, out var nature) ? nature : null,
        },
        acteur).Select(r => r.Observation);
}
