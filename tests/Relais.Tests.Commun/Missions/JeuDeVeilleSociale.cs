using Relais.Application.Missions.Veille.Barometre;
using Relais.Application.Missions.Veille.Signaux;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of the barometer and the signals. The scene's clock reads Tuesday 10 March 2026.</summary>
public static class JeuDeVeilleSociale
{
    public static readonly Semaine CetteSemaine = Semaine.De(new DateOnly(2026, 3, 10));

    public static ContenuDeNote UnContenuDeNote(int score = 3, string motif = "Deux soirées calmes autour du mail.") =>
        new(Scores.Lire(Enum.GetValues<Axe>().ToDictionary(a => a, _ => (int?)score)), Confiance.Moyenne, motif);

    public static Task<Resultat<EffetDeNote>> NoterAsync(this Jeu jeu, NoterQuartier commande, Acteur acteur) =>
        jeu.AvecAsync<NoterQuartierHandler, Resultat<EffetDeNote>>(h => h.ExecuterAsync(commande, acteur, CancellationToken.None));

    /// <summary>Writes ratings as they are, without the use case.</summary>
    public static Task DesNotesAsync(this Jeu jeu, Acteur auteur, Guid quartierId, params (int SemainesAvant, int Score)[] notes) => jeu.EcrireAsync(
        [.. notes.Select(n => NoteDeBarometre.Donner(Guid.NewGuid(), auteur, quartierId, CetteSemaine.Plus(-n.SemainesAvant), UnContenuDeNote(n.Score), jeu.Temps.GetUtcNow().UtcDateTime))]);

    /// <summary>Observations of a theme in a quarter: so many, so many weeks ago.</summary>
    public static async Task DesObservationsAsync(this Jeu jeu, Acteur auteur, Guid quartierId, string theme, params (int SemainesAvant, int Nombre)[] semaines)
    {
        foreach (var (avant, nombre) in semaines)
        {
            for (var i = 0; i < nombre; i++)
            {
                await jeu.UneObservationAsync(auteur, c => c with
                {
                    QuartierId = quartierId,
                    ThemeCode = theme,
                    Nature = NatureObservation.Difficulte,
                    ObserveLe = CetteSemaine.Plus(-avant).Du.AddDays(i % 5),
                });
            }
        }
    }

    /// <summary>A year of ordinary writing, then a rise of one theme last week; returns the signal once the week is recorded.</summary>
    public static async Task<Signal> UnSignalAsync(this Jeu jeu, Acteur auteur, Guid quartierId, int hausse = 6)
    {
        await jeu.DesObservationsAsync(auteur, quartierId, "emploi", [.. Enumerable.Range(1, 40).Select(s => (s, 1))]);
        await jeu.DesObservationsAsync(auteur, quartierId, "logement", (1, hausse));
        await jeu.ReleverAsync();
        await using var donnees = jeu.Ouvrir();
        return donnees.Set<Signal>().Single(s => s.QuartierId == quartierId);
    }

    public static Task ReleverAsync(this Jeu jeu) => jeu.AvecAsync<ReleverLesSignauxJob, int>(async j =>
    {
        await j.ExecuterAsync(CancellationToken.None);
        return 0;
    });

    public static Task<Resultat<bool>> QualifierAsync(this Jeu jeu, Signal signal, VerdictDeSignal verdict, Acteur acteur, string motif = "Vu sur place avec le gardien.") =>
        jeu.AvecAsync<QualifierSignalHandler, Resultat<bool>>(h => h.ExecuterAsync(new(signal.Id, signal.Version, verdict, motif), acteur, CancellationToken.None));
}
