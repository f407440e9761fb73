using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Habilitations.Calendriers;

/// <summary>Le calendrier qu’une adresse privée ouvre, ou rien : adresse inconnue, révoquée, ou agent désactivé.</summary>
public sealed class CalendrierOuvertRequete(DonneesRelais donnees, IActeurs acteurs, MonCalendrierRequete calendrier, ComposeurDeCalendrier composeur)
{
    public async Task<string?> ExecuterAsync(string jeton, CancellationToken annulation)
    {
        var empreinte = JetonSecret.Empreinte(jeton);
        var agentId = await donnees.AdressesDeCalendrier.Where(a => a.Empreinte == empreinte && a.RevoqueeA == null).Select(a => (Guid?)a.AgentId).SingleOrDefaultAsync(annulation);
        if (agentId is null || await acteurs.TrouverAsync(agentId.Value, annulation) is not { } acteur) return null;
        return composeur.Composer((await calendrier.ExecuterAsync(acteur, annulation)).Echeances);
    }
}
