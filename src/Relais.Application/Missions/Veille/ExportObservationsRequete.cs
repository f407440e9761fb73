using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Toutes les observations d’un filtre, lues au fil de l’eau, dans l’ordre de la liste.</summary>
public sealed class ExportObservationsRequete(DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers, LieuxDObservation lieux, IDelegues delegues)
{
    /// <summary>Au-delà, le fichier s’arrête et le dit : un tableur ne s’en sert plus.</summary>
    public const int LignesAuPlus = 100_000;

    public async IAsyncEnumerable<ObservationExportee> ExecuterAsync(FiltreObservations filtre, Acteur acteur, [EnumeratorCancellation] CancellationToken annulation)
    {
        var themes = await donnees.Themes.ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        var retenues = donnees.ObservationsRetenues(filtre, acteur);
        var noms = await quartiers.NommerAsync(await retenues.Select(r => r.Observation.QuartierId).Distinct().ToListAsync(annulation), annulation);
        var horsQuartier = await lieux.NommerAsync(acteur, annulation);
        var auteurs = await delegues.NomsAsync(await retenues.Select(r => r.Observation.AuteurId).Distinct().ToListAsync(annulation), annulation);
        var ordonnees = filtre.DuPlusAncien ? retenues.OrderBy(r => r.Rang) : retenues.OrderByDescending(r => r.Rang);
        await foreach (var observation in ordonnees.Take(LignesAuPlus).Select(r => r.Observation).AsAsyncEnumerable().WithCancellation(annulation))
        {
            yield return new(
                observation,
                noms[observation.QuartierId],
                horsQuartier[observation.PocheId, observation.CommuneCode],
                themes[observation.ThemeCode],
                auteurs.GetValueOrDefault(observation.AuteurId, "Ancien agent"),
                DateOnly.FromDateTime(horloge.Local(observation.SaisieA)));
        }
    }
}
