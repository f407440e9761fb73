using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>
/// Dépose les courriels dus. Un abonnement dont l’agent est désactivé s’efface : il ne reprendrait pas à son retour sans qu’il
/// l’ait voulu. Un second passage, ou un second nœud, ne trouve rien.
/// </summary>
[Cadence("0 2/15 * * * ?")]
public sealed class EnvoyerAbonnementsJob(DonneesRelais donnees, IAgentsParRole agents, BoiteDEnvoi boite, Horloge horloge) : ITravail
{
    private static readonly TimeOnly Heure = new(7, 30);

    public async Task ExecuterAsync(CancellationToken annulation)
    {
        var enPoste = (await agents.EnPosteAsync(Enum.GetValues<Role>(), annulation)).ToDictionary(a => a.AgentId);
        var maintenant = horloge.Local(horloge.Maintenant);
        foreach (var abonnement in await donnees.Abonnements.ToListAsync(annulation))
        {
            if (!enPoste.TryGetValue(abonnement.AgentId, out var agent)) donnees.Abonnements.Remove(abonnement);
            else if (boite.CanauxOuverts.Contains(Canal.Courriel) && abonnement.EstDu(maintenant, Heure))
            {
                abonnement.Envoyer(horloge.Aujourdhui);
                boite.Deposer(new(agent.AgentId, agent.Courriel, null), Canal.Courriel, RedacteurDAbonnement.Code, abonnement.Id, RedacteurDAbonnement.Etape(horloge.Aujourdhui));
            }
        }

        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateException erreur) when (erreur is DbUpdateConcurrencyException || erreur.EstUneViolationDUnicite())
        {
            // Un agent révoque à l’instant, ou un autre nœud vient de le faire : le prochain passage reprend.
        }
    }
}
