using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Les sessions ouvertes d’un agent, la plus récente d’abord.</summary>
public sealed class MesSessionsRequete(DonneesRelais donnees, Horloge horloge)
{
    public async Task<IReadOnlyList<LigneDeSession>> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var limite = horloge.Maintenant - SessionOuverte.Inactivite;
        var sessions = await donnees.Sessions.AsNoTracking()
            .Where(s => s.AgentId == acteur.AgentId && s.FermeeA == null && s.VueA >= limite)
            .OrderByDescending(s => s.VueA).ThenByDescending(s => s.OuverteA)
            .ToListAsync(annulation);
        return [.. sessions.Select(s => new LigneDeSession(s.Id, horloge.Local(s.OuverteA), horloge.Local(s.VueA), s.Moyen, s.Appareil))];
    }
}

/// <summary>Une session, à l’heure de la préfecture.</summary>
public sealed record LigneDeSession(Guid Id, DateTime OuverteA, DateTime VueA, MoyenDeConnexion Moyen, string Appareil);
