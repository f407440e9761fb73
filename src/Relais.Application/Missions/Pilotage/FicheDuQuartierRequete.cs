using Relais.Application.Missions.Alertes.Contrats;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Pilotage;

/// <summary>La fiche d’un quartier ; <c>null</c> hors du département. Chaque mission dit ce que le lecteur a le droit de lire.</summary>
public sealed class FicheDuQuartierRequete(
    IFichesDesQuartiers quartiers, IIndicateurs indicateurs, IDelegues delegues, IVeilleDesQuartiers veille, IAmbianceDesQuartiers ambiances, IAlertesDesQuartiers alertes, Horloge horloge)
{
    /// <summary>Jours d’observations montrés : un trimestre.</summary>
    public const int JoursDeVeille = 90;

    public async Task<FicheDuQuartier?> ExecuterAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        if (await quartiers.DecrireAsync(quartierId, acteur, annulation) is not { } quartier) return null;

        var enMission = await delegues.EnMissionAsync(acteur.DepartementCode, Mois.De(horloge.Aujourdhui), annulation);
        return new(
            quartier,
            await indicateurs.ClesAsync(quartierId, acteur.DepartementCode, annulation),
            [.. enMission.Where(d => d.Quartiers.Contains(quartierId)).Select(d => d.Nom)],
            acteur.Niveaux.Count > 0 && acteur.Suit(quartierId) ? await TerrainAsync(quartierId, acteur, annulation) : null,
            horloge.Aujourdhui);
    }

    private async Task<TerrainDuQuartier> TerrainAsync(Guid quartierId, Acteur acteur, CancellationToken annulation) => new(
        await veille.DuQuartierAsync(quartierId, horloge.Aujourdhui.AddDays(-JoursDeVeille), acteur, annulation),
        await ambiances.RecenteAsync(quartierId, acteur, annulation),
        await alertes.DuQuartierAsync(quartierId, acteur, annulation));
}
