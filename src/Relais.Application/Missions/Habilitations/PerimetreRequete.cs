using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Ce qu’un agent voit aujourd’hui : ses quartiers et ses niveaux, lus là où les requêtes les lisent.</summary>
public sealed class PerimetreRequete(DonneesRelais donnees, IActeurs acteurs, IQuartiers quartiers)
{
    public async Task<PerimetreDAgent?> ExecuterAsync(Guid agentId, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.AgentsGeresPar(acteur).AsNoTracking().Where(a => a.Id == agentId).Select(a => a.Prenom + " " + a.NomDeFamille).SingleOrDefaultAsync(annulation) is not { } nom) return null;

        var vu = await acteurs.TrouverAsync(agentId, annulation);
        return new(nom, vu, vu is null ? [] : await quartiers.ParIdsAsync([.. vu.Quartiers], annulation));
    }
}

/// <param name="Nom">Nom de l’agent.</param>
/// <param name="Acteur">L’acteur qu’il est aujourd’hui ; <c>null</c> s’il est désactivé.</param>
/// <param name="Quartiers">Ses quartiers du jour.</param>
public sealed record PerimetreDAgent(string Nom, Acteur? Acteur, IReadOnlyList<QuartierNomme> Quartiers);
