using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ce que les pages des propositions offrent à choisir.</summary>
public sealed class ChoixDePropositionRequete(PerimetreDesPropositionsRequete perimetre, IQuartiers quartiers, IThemes themes, IDelegues delegues)
{
    public async Task<ChoixDeProposition> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var siens = await quartiers.DeLActeurAsync(acteur, annulation);
        var auteurs = await (await perimetre.ExecuterAsync(acteur, annulation)).Lignes.Select(p => p.AuteurId).Distinct().ToListAsync(annulation);
        return new(siens, await themes.ListerAsync(annulation), await delegues.NomsAsync(auteurs, annulation));
    }
}

/// <param name="Auteurs">Ceux qui ont déposé ce que l’agent peut lire.</param>
public sealed record ChoixDeProposition(IReadOnlyList<QuartierNomme> Quartiers, IReadOnlyList<ThemeNomme> Themes, IReadOnlyDictionary<Guid, string> Auteurs);
