using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

internal static class EmissionDeLien
{
    /// <summary>Ajoute un lien d’accès et le fait à l’opération ; les liens précédents de l’agent s’éteignent.</summary>
    /// <returns>Le jeton, qui n’est gardé nulle part.</returns>
    public static async Task<string> EmettreUnLienAsync(this DonneesRelais donnees, Guid agentId, Operation operation, CancellationToken annulation)
    {
        foreach (var ancien in await donnees.LiensDAcces.Where(l => l.AgentId == agentId && l.EteintA == null).ToListAsync(annulation)) ancien.Eteindre(operation.A);
        var jeton = JetonSecret.Tirer();
        var lien = LienDAcces.Emettre(Guid.CreateVersion7(), agentId, JetonSecret.Empreinte(jeton), operation.A);
        donnees.LiensDAcces.Add(lien);
        operation.Avec(new LienDAccesEmis(agentId, lien.ExpireA));
        return jeton;
    }
}
