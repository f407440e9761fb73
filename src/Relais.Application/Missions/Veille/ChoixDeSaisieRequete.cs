using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce que la page de saisie propose.</summary>
/// <param name="QuartierPropose">Celui de la dernière observation de l’agent, à défaut le seul ou le premier des siens.</param>
/// <param name="Lieux">Où l’on observe hors quartier.</param>
/// <param name="Recentes">Les dernières observations qu’il lit, dont la sienne peut être la suite.</param>
public sealed record ChoixDeSaisie(
    IReadOnlyList<QuartierNomme> Quartiers, LieuxHorsQuartier Lieux, IReadOnlyList<ThemePropose> Themes, Guid? QuartierPropose, IReadOnlyList<SuiteDObservation> Recentes);

public sealed record ThemePropose(string Code, string Libelle);

public sealed class ChoixDeSaisieRequete(DonneesRelais donnees, QuartiersDeLActeur quartiers, LieuxDObservation lieux)
{
    private const int NombreDeRecentes = 20;

    public async Task<ChoixDeSaisie> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var siens = await quartiers.ListerAsync(acteur, annulation);
        var themes = await donnees.Themes.Where(t => t.EstActif).OrderBy(t => t.Ordre).Select(t => new ThemePropose(t.Code, t.Libelle)).ToListAsync(annulation);
        var dernier = await donnees.Observations.Where(o => o.AuteurId == acteur.AgentId && o.QuartierId != null)
            .OrderByDescending(o => o.Rang).Select(o => o.QuartierId).FirstOrDefaultAsync(annulation);
        var recentes = await donnees.Observations.DansLePerimetreDe(acteur).Where(o => !o.EstRetiree).OrderByDescending(o => o.Rang).Take(NombreDeRecentes)
            .Select(o => new SuiteDObservation(o.Id, o.ObserveLe, o.Texte)).ToListAsync(annulation);
        var propose = siens.Any(q => q.Id == dernier) ? dernier : siens.Count > 0 ? siens[0].Id : (Guid?)null;
        return new(siens, await lieux.ListerAsync(acteur, annulation), themes, propose, recentes);
    }
}
