using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Les signaux de l’acteur : ceux qui attendent un verdict, ceux qui l’ont, ceux qui se taisent.</summary>
public sealed record ListeDesSignaux(
    IReadOnlyList<LigneDeSignal> AQualifier, IReadOnlyList<LigneDeSignal> Qualifies, IReadOnlyList<LigneDeSignal> EnSourdine, UtiliteDesSignaux Utilite, DernierReleve? DernierReleve, ValeursDeReglage Reglages);

public sealed record LigneDeSignal(Guid Id, string Quartier, string Theme, SemaineDeSignal DerniereSemaine, int NombreDeSemaines, Qualification? Qualification);

/// <summary>Ce que les signaux de l’année ont valu : c’est ce qui dit si le budget est bon.</summary>
public sealed record UtiliteDesSignaux(int Leves, int Confirmes, int Expliques, int Bruit, int EnSourdine, int AlarmesEcartees);

public sealed record DernierReleve(Semaine Semaine, int Examinees, int TropCourtes, int QuartiersSansRegard);

public sealed class ListeDesSignauxRequete(DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers)
{
    private const int SemainesMontrees = 52;

    public async Task<ListeDesSignaux> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var depuis = Semaine.De(horloge.Aujourdhui).Plus(-SemainesMontrees).Du;
        var signaux = await donnees.SignauxLusPar(acteur).AsNoTracking().Include(s => s.Semaines).Where(s => s.FinDu >= depuis)
            .OrderByDescending(s => s.FinDu).ThenByDescending(s => s.LeveA).ToListAsync(annulation);
        var themes = await donnees.Themes.ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        var noms = await quartiers.NommerAsync(signaux.Select(s => (Guid?)s.QuartierId), annulation);
        var releves = await donnees.Releves.AsNoTracking().Where(r => r.DepartementCode == acteur.DepartementCode && r.SemaineDu >= depuis)
            .OrderByDescending(r => r.SemaineDu).ToListAsync(annulation);
        var visibles = signaux.FindAll(s => !s.EstEnSourdine);
        return new(
            [.. visibles.Where(s => s.Qualification is null).Select(Ligne)],
            [.. visibles.Where(s => s.Qualification is not null).Select(Ligne)],
            [.. signaux.Where(s => s.EstEnSourdine).Select(Ligne)],
            new(visibles.Count, Nombre(VerdictDeSignal.Confirme), Nombre(VerdictDeSignal.Explique), Nombre(VerdictDeSignal.Bruit), signaux.Count - visibles.Count, releves.Sum(r => r.Ecartees)),
            releves.Count == 0 ? null : new(Semaine.De(releves[0].SemaineDu), releves[0].SeriesExaminees, releves[0].SeriesTropCourtes, releves[0].QuartiersSansRegard),
            await donnees.ValeursDeReglageAsync(acteur.DepartementCode, annulation));

        int Nombre(VerdictDeSignal verdict) => visibles.Count(s => s.Qualification?.Verdict == verdict);

        LigneDeSignal Ligne(Signal s) => new(s.Id, noms[s.QuartierId], themes[s.ThemeCode], s.Semaines.MaxBy(x => x.SemaineDu)!, s.Semaines.Count, s.Qualification);
    }
}
