using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>
/// Chaque mardi à 4 h (et les jours suivants si le serveur dormait), relève la semaine finie de chaque département qui a des observations, et toute semaine récente restée sans
/// relevé. Un relevé par département et par semaine : un second passage ne trouve rien à faire.
/// </summary>
[Cadence("0 0 4 ? * TUE-SUN")]
public sealed class ReleverLesSignauxJob(DonneesRelais donnees, Horloge horloge, SeriesDuDepartementRequete series) : ITravail
{
    // Le lundi, on écrit encore ce que l’on a vu le vendredi.
    private const int JoursDeGrace = 1;

    // Un serveur arrêté un mois rattrape ; au-delà, les semaines passées n’appellent plus personne.
    private const int SemainesRattrapees = 4;

    public async Task ExecuterAsync(CancellationToken annulation)
    {
        var derniere = Semaine.De(horloge.Aujourdhui.AddDays(-JoursDeGrace)).Precedente;
        var departements = await donnees.Observations.Select(o => o.DepartementCode).Distinct().ToListAsync(annulation);
        foreach (var departement in departements.Order(StringComparer.Ordinal))
        {
            var plusAncienne = derniere.Plus(1 - SemainesRattrapees).Du;
            var faites = await donnees.Releves.Where(r => r.DepartementCode == departement && r.SemaineDu >= plusAncienne).Select(r => r.SemaineDu).ToListAsync(annulation);
            for (var recul = SemainesRattrapees - 1; recul >= 0; recul--)
            {
                var semaine = derniere.Plus(-recul);
                if (!faites.Contains(semaine.Du)) await ReleverAsync(departement, semaine, annulation);
            }
        }
    }

    private async Task ReleverAsync(string departement, Semaine semaine, CancellationToken annulation)
    {
        var relevees = await series.ExecuterAsync(departement, semaine, annulation);
        var reglages = await donnees.ValeursDeReglageAsync(departement, annulation);
        var detecteur = Detecteur.PourLeBudget(reglages.FaussesAlarmesParMois, relevees.Series.Count);
        var proches = semaine.Plus(-2).Du;
        var anciens = await donnees.Signaux.Include(s => s.Semaines)
            .Where(s => s.DepartementCode == departement && (s.FinDu >= proches || s.SourdineJusquAu >= semaine.Au)).ToListAsync(annulation);
        var operation = Operation.Par(null, "Veille", nameof(ReleverLesSignauxJob)[..^3], horloge.Maintenant);

        var rang = SeriesDuDepartementRequete.SemainesGardees - 1;
        var bilan = new BilanDeReleve { QuartiersSansRegard = relevees.Series.Where(s => !s.Serie.Vues[rang]).Select(s => s.QuartierId).Distinct().Count() };
        foreach (var (quartierId, theme, serie) in relevees.Series)
        {
            if (!serie.Vues[rang]) continue;
            if (detecteur.Examiner(serie, rang) is not { } examen)
            {
                bilan = bilan with { TropCourtes = bilan.TropCourtes + 1 };
                continue;
            }

            bilan = bilan with { Examinees = bilan.Examinees + 1, Alarmes = bilan.Alarmes + (examen.EstUneAlarme ? 1 : 0) };
            if (!examen.EstRetenu)
            {
                if (examen.EstUneAlarme) bilan = bilan with { Ecartees = bilan.Ecartees + 1 };
                continue;
            }

            var siens = anciens.FindAll(s => s.QuartierId == quartierId && s.ThemeCode == theme);
            var enSourdine = Inscrire(operation, departement, quartierId, theme, semaine, examen, siens);
            bilan = enSourdine ? bilan with { EnSourdine = bilan.EnSourdine + 1 } : bilan with { Leves = bilan.Leves + 1 };
        }

        var releve = Releve.De(Guid.CreateVersion7(), departement, semaine.Du, horloge.Maintenant, bilan);
        donnees.Releves.Add(releve);
        donnees.Operations.Add(operation.Avec(new SemaineRelevee(releve.Id, semaine.Du)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite() || erreur is DbUpdateConcurrencyException)
        {
            // Un autre serveur vient de relever la même semaine, ou un verdict est tombé entre-temps : le prochain passage finira.
        }

        donnees.ChangeTracker.Clear();
    }

    /// <returns>Vrai si la série se tait.</returns>
    private bool Inscrire(Operation operation, string departement, Guid quartierId, string theme, Semaine semaine, Examen examen, List<Signal> siens)
    {
        if (siens.Find(s => s.SePoursuit(semaine)) is { } suivi)
        {
            suivi.Prolonger(semaine, examen);
            operation.Avec(new SignalProlonge(suivi.Id, semaine.Du, examen.Observe, examen.Attendu));
            return suivi.EstEnSourdine;
        }

        var enSourdine = siens.Exists(s => s.SourdineJusquAu >= semaine.Au);
        var signal = Signal.Lever(Guid.CreateVersion7(), departement, quartierId, theme, semaine, examen, horloge.Maintenant, enSourdine);
        donnees.Signaux.Add(signal);
        operation.Avec(new SignalLeve(signal.Id, semaine.Du, examen.Observe, examen.Attendu, enSourdine));
        return enSourdine;
    }
}
