using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

internal sealed class Sessions(DonneesRelais donnees, Horloge horloge) : ISessions
{
    public async Task<Guid> OuvrirAsync(Guid agentId, MoyenDeConnexion moyen, string appareil, CancellationToken annulation)
    {
        var session = SessionOuverte.Ouvrir(Guid.CreateVersion7(), agentId, moyen, appareil, horloge.Maintenant);
        donnees.Sessions.Add(session);
        donnees.Operations.Add(JournalDesAcces.De(agentId, "SeConnecter", horloge.Maintenant).Avec(new ConnexionReussie(agentId, moyen)));
        await donnees.SaveChangesAsync(annulation);
        return session.Id;
    }

    public async Task<SessionConstatee?> ConstaterAsync(Guid sessionId, Guid agentId, CancellationToken annulation)
    {
        var ligne = await (
            from session in donnees.Sessions
            join compte in donnees.Users on session.AgentId equals compte.Id
            where session.Id == sessionId && session.AgentId == agentId
            select new { session, compte.TwoFactorEnabled }).AsNoTracking().SingleOrDefaultAsync(annulation);
        if (ligne is null || !ligne.session.EstValable(horloge.Maintenant)) return null;

        if (ligne.session.Voir(horloge.Maintenant))
        {
            await donnees.Sessions.Where(s => s.Id == sessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.VueA, horloge.Maintenant), annulation);
        }

        return new(ligne.TwoFactorEnabled || ligne.session.Moyen == MoyenDeConnexion.CleDAcces);
    }
}
