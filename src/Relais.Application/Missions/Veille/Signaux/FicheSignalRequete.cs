using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Signaux.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Un signal, ce qui l’a levé, ce qu’il a derrière lui et son histoire.</summary>
/// <param name="Semaines">Les semaines levées, de la plus récente à la plus ancienne.</param>
/// <param name="Serie">L’année écoulée, semaine par semaine.</param>
/// <param name="Elements">Les observations de ces semaines.</param>
/// <param name="Evenements">Ce que les autres missions y ont compté avec elles.</param>
public sealed record FicheSignal(
    Guid Id,
    Guid Version,
    Guid QuartierId,
    string Quartier,
    string ThemeCode,
    string Theme,
    Semaine Premiere,
    Semaine Derniere,
    bool EstEnSourdine,
    DateOnly? SourdineJusquAu,
    Qualification? Qualification,
    IReadOnlyList<SemaineDeSignal> Semaines,
    IReadOnlyList<SemaineDeSerie> Serie,
    IReadOnlyList<ElementDeSignal> Elements,
    IReadOnlyList<EvenementDeSignal> Evenements,
    IReadOnlyList<LigneDHistorique> Historique);

/// <param name="EstVue">Faux quand personne ne regardait : la semaine ne dit rien.</param>
/// <param name="Levee">Ce que la détection en a dit, si elle s’est levée.</param>
public sealed record SemaineDeSerie(Semaine Semaine, int Faits, bool EstVue, SemaineDeSignal? Levee);

public sealed record ElementDeSignal(Guid Id, DateOnly ObserveLe, NatureObservation Nature, string Extrait);

public sealed record EvenementDeSignal(ObjetCite Objet, string Libelle, DateOnly Le);

public sealed class FicheSignalRequete(
    DonneesRelais donnees, SeriesDuDepartementRequete series, IEnumerable<IFaitsAVeiller> sources, ObjetsCites objets, QuartiersDeLActeur quartiers, HistoriqueRequete historique, Horloge horloge)
{
    private const int SemainesMontrees = 52;
    private const int LongueurDeLExtrait = 180;

    public async Task<FicheSignal?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.SignauxLusPar(acteur).AsNoTracking().Include(s => s.Semaines).SingleOrDefaultAsync(s => s.Id == id, annulation) is not { } signal) return null;

        var theme = await donnees.Themes.Where(t => t.Code == signal.ThemeCode).Select(t => t.Libelle).SingleAsync(annulation);
        var noms = await quartiers.NommerAsync([signal.QuartierId], annulation);
        return new(
            id, signal.Version, signal.QuartierId, noms[signal.QuartierId], signal.ThemeCode, theme, signal.Premiere, signal.Derniere,
            signal.EstEnSourdine, signal.SourdineJusquAu >= horloge.Aujourdhui ? signal.SourdineJusquAu : null, signal.Qualification,
            [.. signal.Semaines.OrderByDescending(s => s.SemaineDu)],
            await SerieAsync(signal, annulation),
            await ElementsAsync(signal, acteur, annulation),
            await EvenementsAsync(signal, acteur, annulation),
            await historique.ExecuterAsync(id, annulation));
    }

    private async Task<IReadOnlyList<SemaineDeSerie>> SerieAsync(Signal signal, CancellationToken annulation)
    {
        var relevees = await series.ExecuterAsync(signal.DepartementCode, signal.Derniere, annulation);
        var serie = relevees.Series.FirstOrDefault(s => s.QuartierId == signal.QuartierId && s.ThemeCode == signal.ThemeCode).Serie;
        if (serie is null) return [];
        var levees = signal.Semaines.ToDictionary(s => s.SemaineDu);
        return [.. Enumerable.Range(serie.Faits.Length - SemainesMontrees, SemainesMontrees).Select(t => (t, Semaine: serie.Premiere.Plus(t)))
            .Select(s => new SemaineDeSerie(s.Semaine, serie.Faits[s.t], serie.Vues[s.t], levees.GetValueOrDefault(s.Semaine.Du)))];
    }

    private async Task<IReadOnlyList<EvenementDeSignal>> EvenementsAsync(Signal signal, Acteur acteur, CancellationToken annulation)
    {
        List<ObjetCite> cites = [];
        foreach (var source in sources)
        {
            var faits = await source.DuDepartementAsync(signal.DepartementCode, signal.DebutDu, signal.Derniere.Au, annulation);
            cites.AddRange(faits.Where(f => f.QuartierId == signal.QuartierId && f.ThemeCode == signal.ThemeCode).Select(f => f.Objet).OfType<ObjetCite>());
        }

        var lus = await objets.LireAsync(cites, acteur, annulation);
        return [.. lus.OrderByDescending(l => l.Value.Le).Select(l => new EvenementDeSignal(l.Key, l.Value.Libelle, l.Value.Le))];
    }

    private async Task<IReadOnlyList<ElementDeSignal>> ElementsAsync(Signal signal, Acteur acteur, CancellationToken annulation)
    {
        var (debut, fin) = (RangObservation.DebutDu(signal.DebutDu), RangObservation.DebutDu(signal.Derniere.Suivante.Du));
        var niveaux = ObservationsAVeiller.Niveaux;
        return await donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur)
            .Where(o => o.QuartierId == signal.QuartierId && o.ThemeCode == signal.ThemeCode && o.Rang >= debut && o.Rang < fin && !o.EstRetiree && niveaux.Contains(o.Niveau))
            .OrderByDescending(o => o.Rang)
            .Select(o => new ElementDeSignal(o.Id, o.ObserveLe, o.Nature, o.Texte.Substring(0, LongueurDeLExtrait)))
            .ToListAsync(annulation);
    }
}
