using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>
/// Rappelle à chacun ce qui attend de lui un geste : à celui qui décide, les propositions sans réponse passé leur délai ; à
/// l’auteur, celles dont l’exécution est en retard. Un seul message par personne (<see cref="RegleDeRappel"/>).
/// </summary>
[Cadence("0 30 7 ? * MON-FRI")]
public sealed class RappelerPropositionsJob(DonneesRelais donnees, IAgentsParRole agents, BoiteDEnvoi boite, Horloge horloge) : ITravail
{
    public async Task ExecuterAsync(CancellationToken annulation)
    {
        var aujourdhui = horloge.Aujourdhui;
        var enRetard = await donnees.Propositions.Where(p => p.AttendueLe < aujourdhui).ToListAsync(annulation);
        if (enRetard.Count == 0) return;

        var derniers = await donnees.Set<MessageDePropositions>().Where(m => m.Reponses == 0).GroupBy(m => m.AgentId)
            .Select(g => new { AgentId = g.Key, Le = g.Max(m => m.Le) }).ToDictionaryAsync(m => m.AgentId, m => m.Le, annulation);
        var operation = Operation.Par(null, "Rapports", "RappelerPropositions", horloge.Maintenant);
        HashSet<Proposition> rappelees = [];
        foreach (var agent in await agents.EnPosteAsync([Role.SousPrefet, Role.PrefetCabinet, Role.Delegue], annulation))
        {
            var siennes = enRetard.Where(p => Attend(p, agent)).ToList();
            if (!RegleDeRappel.EstAEnvoyer(aujourdhui, [.. siennes.Select(p => p.RappeleeLe)], derniers.TryGetValue(agent.AgentId, out var dernier) ? dernier : null)) continue;

            var sansReponse = siennes.Count(p => EtatsDeProposition.ADecider.Contains(p.Etat));
            var message = MessageDePropositions.Rappeler(agent.AgentId, aujourdhui, sansReponse, siennes.Count - sansReponse);
            donnees.Add(message);
            boite.Deposer(new(agent.AgentId, agent.Courriel, null), Canal.Courriel, RedacteurDesPropositions.CodeDuModele, message.Id, "rappel");
            foreach (var proposition in siennes.Where(rappelees.Add)) operation.Avec(new PropositionRelancee(proposition.Id));
        }

        if (rappelees.Count == 0) return;

        foreach (var proposition in rappelees) proposition.Rappeler(aujourdhui);
        donnees.Add(operation);
        await donnees.EnregistrerLaPropositionAsync(annulation);
    }

    private static bool Attend(Proposition proposition, AgentEnPoste agent) => proposition.DepartementCode == agent.DepartementCode && agent.Role switch
    {
        Role.SousPrefet => EtatsDeProposition.ADecider.Contains(proposition.Etat) && !proposition.Destinataire.EstLePrefet,
        Role.PrefetCabinet => EtatsDeProposition.ADecider.Contains(proposition.Etat) && proposition.Destinataire.EstLePrefet,
        _ => EtatsDeProposition.AExecuter.Contains(proposition.Etat) && proposition.AuteurId == agent.AgentId,
    };
}
