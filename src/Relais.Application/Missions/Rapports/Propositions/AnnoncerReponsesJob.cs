using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Dit à chaque auteur que ses propositions ont une réponse : deux fois par jour au plus, en un message. L’accueil, lui, le dit aussitôt.</summary>
[Cadence("0 0 9,17 ? * MON-FRI")]
public sealed class AnnoncerReponsesJob(DonneesRelais donnees, IAgentsParRole agents, BoiteDEnvoi boite, Horloge horloge) : ITravail
{
    public async Task ExecuterAsync(CancellationToken annulation)
    {
        var aAnnoncer = await donnees.Propositions.Where(p => p.EstAAnnoncer).ToListAsync(annulation);
        if (aAnnoncer.Count == 0) return;

        var auteurs = (await agents.EnPosteAsync([Role.Delegue], annulation)).ToDictionary(a => a.AgentId);
        foreach (var siennes in aAnnoncer.GroupBy(p => p.AuteurId))
        {
            foreach (var proposition in siennes) proposition.Annoncer();
            if (!auteurs.TryGetValue(siennes.Key, out var auteur)) continue;

            var message = MessageDePropositions.Annoncer(auteur.AgentId, horloge.Aujourdhui, siennes.Count());
            donnees.Add(message);
            boite.Deposer(new(auteur.AgentId, auteur.Courriel, null), Canal.Courriel, RedacteurDesPropositions.CodeDuModele, message.Id, "reponses");
        }

        await donnees.EnregistrerLaPropositionAsync(annulation);
    }
}
