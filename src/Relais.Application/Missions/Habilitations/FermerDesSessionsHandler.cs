using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Un agent ferme une de ses sessions, ou toutes sauf celle-ci.</summary>
/// <param name="SessionId">Session à fermer ; <c>null</c> pour toutes.</param>
/// <param name="Sauf">Session à garder.</param>
public sealed record FermerDesSessions(Guid? SessionId, Guid? Sauf = null);

public sealed class FermerDesSessionsHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<int>> ExecuterAsync(FermerDesSessions commande, Acteur acteur, CancellationToken annulation)
    {
        var sessions = await donnees.Sessions
            .Where(s => s.AgentId == acteur.AgentId && s.FermeeA == null && s.Id != commande.Sauf && (commande.SessionId == null || s.Id == commande.SessionId))
            .ToListAsync(annulation);
        if (sessions.Count == 0) return 0;

        sessions.ForEach(s => s.Fermer(horloge.Maintenant));
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(FermerDesSessions), horloge.Maintenant)
            .Avec(new SessionsFermees(acteur.AgentId, sessions.Count)));
        await donnees.SaveChangesAsync(annulation);
        return sessions.Count;
    }
}
