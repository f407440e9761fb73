using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce que la page de saisie propose.</summary>
/// <param name="QuartierPropose">Celui de la dernière observation de l’agent, à défaut le seul ou le premier des siens.</param>
public sealed record ChoixDeSaisie(IReadOnlyList<QuartierNomme> Quartiers, IReadOnlyList<ThemePropose> Themes, Guid? QuartierPropose);

public sealed record ThemePropose(string Code, string Libelle);

public sealed class ChoixDeSaisieRequete(DonneesRelais donnees, QuartiersDeLActeur quartiers)
{
    public async Task<ChoixDeSaisie> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var siens = await quartiers.ListerAsync(acteur, annulation);
        var themes = await donnees.Themes.Where(t => t.EstActif).OrderBy(t => t.Ordre).Select(t => new ThemePropose(t.Code, t.Libelle)).ToListAsync(annulation);
        var dernier = await donnees.Observations.Where(o => o.AuteurId == acteur.AgentId && o.QuartierId != null)
            .OrderByDescending(o => o.Rang).Select(o => o.QuartierId).FirstOrDefaultAsync(annulation);
        return new(siens, themes, siens.Any(q => q.Id == dernier) ? dernier : siens.Count > 0 ? siens[0].Id : (Guid?)null);
    }
}
