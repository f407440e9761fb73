using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Téléphone perdu : l’administrateur retire code temporaire, codes de secours et clés d’accès, et ferme les sessions.</summary>
public sealed record ReinitialiserSecondFacteur(Guid AgentId, string Motif);

public sealed class ReinitialiserSecondFacteurHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ReinitialiserSecondFacteur commande, Acteur acteur, CancellationToken annulation)
    {
        var agent = await donnees.AgentsGeresPar(acteur).SingleAsync(a => a.Id == commande.AgentId, annulation);
        if (string.IsNullOrWhiteSpace(commande.Motif)) return new MotifManquant();

        if (await donnees.Users.SingleOrDefaultAsync(c => c.Id == agent.Id, annulation) is { } compte)
        {
            (compte.TwoFactorEnabled, compte.SecurityStamp, compte.ConcurrencyStamp) = (false, Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
        }

        donnees.UserTokens.RemoveRange(donnees.UserTokens.Where(j => j.UserId == agent.Id));
        donnees.UserPasskeys.RemoveRange(donnees.UserPasskeys.Where(c => c.UserId == agent.Id));
        foreach (var session in await donnees.Sessions.Where(s => s.AgentId == agent.Id && s.FermeeA == null).ToListAsync(annulation)) session.Fermer(horloge.Maintenant);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(ReinitialiserSecondFacteur), horloge.Maintenant, commande.Motif.Trim())
            .Avec(new FacteurChange(agent.Id, ChangementDeFacteur.Reinitialise)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
