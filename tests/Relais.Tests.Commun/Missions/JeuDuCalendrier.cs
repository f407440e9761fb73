using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Rapports;
using Relais.Application.Missions.Rapports.Calendrier;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of the calendar of reports. The scene's clock reads Tuesday 10 March 2026: the report of February was due on the 5th.</summary>
public static class JeuDuCalendrier
{
    public static Task<Resultat> CloreAsync(this Jeu jeu, Acteur sousPrefete, string motif = "", Mois? mois = null) =>
        jeu.AvecAsync<CloreMoisHandler, Resultat>(h => h.ExecuterAsync(new(mois ?? JeuRapports.Fevrier, motif), sousPrefete, CancellationToken.None));

    public static Task<Resultat> RouvrirLeMoisAsync(this Jeu jeu, Acteur sousPrefete, string motif) =>
        jeu.AvecAsync<RouvrirMoisHandler, Resultat>(h => h.ExecuterAsync(new(JeuRapports.Fevrier, motif), sousPrefete, CancellationToken.None));

    public static Task<SuiviDesRapports> LeSuiviAsync(this Jeu jeu, Acteur acteur) =>
        jeu.AvecAsync<SuiviDesRapportsRequete, SuiviDesRapports>(r => r.ExecuterAsync(JeuRapports.Fevrier, acteur, CancellationToken.None));

    /// <summary>Runs the job, so many days later.</summary>
    public static Task<int> RappelerLesRapportsAsync(this Jeu jeu, int jours = 0)
    {
        jeu.Temps.Advance(TimeSpan.FromDays(jours));
        return jeu.AvecAsync<RappelerRapportsJob, int>(async j =>
        {
            await j.ExecuterAsync(CancellationToken.None);
            return 0;
        });
    }

    public static async Task<IReadOnlyList<RappelDeRapport>> LesRappelsAsync(this Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        return await donnees.Set<RappelDeRapport>().OrderBy(r => r.Mois).ThenBy(r => r.Etape).ToListAsync();
    }
}
