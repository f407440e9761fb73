using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Application.Missions.Veille.Signaux.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Les séries d’un département, de la première semaine gardée à celle que l’on examine.</summary>
/// <param name="Premiere">Semaine de rang 0.</param>
/// <param name="Series">Quartier, thème, faits par semaine.</param>
public sealed record SeriesRelevees(Semaine Premiere, IReadOnlyList<(Guid QuartierId, string ThemeCode, SerieSuivie Serie)> Series);

/// <summary>Compte les faits d’un département par quartier, thème et semaine, et dit où quelqu’un regardait.</summary>
public sealed class SeriesDuDepartementRequete(DonneesRelais donnees, IEnumerable<IFaitsAVeiller> sources, IQuartiers quartiers)
{
    /// <summary>Cinq ans de référence, et l’année des anniversaires.</summary>
    public const int SemainesGardees = (5 * 53) + 8;

    public async Task<SeriesRelevees> ExecuterAsync(string departementCode, Semaine derniere, CancellationToken annulation)
    {
        var premiere = derniere.Plus(1 - SemainesGardees);
        List<FaitAVeiller> faits = [];
        foreach (var source in sources) faits.AddRange(await source.DuDepartementAsync(departementCode, premiere.Du, derniere.Au, annulation));
        var suivis = await quartiers.DuDepartementAsync(departementCode, annulation);
        var themes = await donnees.Themes.Where(t => t.EstActif).OrderBy(t => t.Ordre).Select(t => t.Code).ToListAsync(annulation);
        var (debut, fin) = (premiere.Du, derniere.Du);
        var notes = await donnees.NotesDeBarometre.Where(n => n.DepartementCode == departementCode && n.SemaineDu >= debut && n.SemaineDu <= fin)
            .Select(n => new { n.AuteurId, QuartierId = n.QuartierId!.Value, n.SemaineDu }).ToListAsync(annulation);

        var traces = faits.Select(f => (f.AuteurId, f.QuartierId, Rang: premiere.Jusqua(Semaine.De(f.Le))))
            .Concat(notes.Select(n => (n.AuteurId, n.QuartierId, Rang: premiere.Jusqua(Semaine.De(n.SemaineDu)))));
        var vues = RegardPorte.Pour(traces, suivis.Select(q => q.Id), SemainesGardees);
        var comptes = Compter(faits, premiere);
        return new(premiere, [.. suivis.SelectMany(q => DuQuartier(q.Id, themes, comptes, vues[q.Id], premiere))]);
    }

    private static Dictionary<(Guid QuartierId, string ThemeCode), int[]> Compter(List<FaitAVeiller> faits, Semaine premiere)
    {
        var comptes = new Dictionary<(Guid, string), int[]>();
        foreach (var fait in faits)
        {
            if (!comptes.TryGetValue((fait.QuartierId, fait.ThemeCode), out var serie)) comptes[(fait.QuartierId, fait.ThemeCode)] = serie = new int[SemainesGardees];
            serie[premiere.Jusqua(Semaine.De(fait.Le))]++;
        }

        return comptes;
    }

    private static IEnumerable<(Guid QuartierId, string ThemeCode, SerieSuivie Serie)> DuQuartier(
        Guid quartierId, List<string> themes, Dictionary<(Guid QuartierId, string ThemeCode), int[]> comptes, bool[] vues, Semaine premiere)
    {
        var total = new int[SemainesGardees];
        foreach (var serie in themes.Select(t => comptes.GetValueOrDefault((quartierId, t))).OfType<int[]>())
        {
            for (var t = 0; t < SemainesGardees; t++) total[t] += serie[t];
        }

        var vide = new int[SemainesGardees];
        foreach (var theme in themes)
        {
            var faits = comptes.GetValueOrDefault((quartierId, theme), vide);
            var autres = ReferenceEquals(faits, vide) ? total : [.. total.Select((n, t) => n - faits[t])];
            yield return (quartierId, theme, new SerieSuivie(premiere, faits, vues, autres));
        }
    }
}
