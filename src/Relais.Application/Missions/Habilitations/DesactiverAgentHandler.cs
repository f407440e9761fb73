using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Calendriers;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Met fin à l’habilitation d’un agent : il perd l’accès à sa demande suivante.</summary>
public sealed record DesactiverAgent(Guid AgentId, string Motif);

public sealed class DesactiverAgentHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(DesactiverAgent commande, Acteur acteur, CancellationToken annulation)
    {
        var agent = await donnees.AgentsGeresPar(acteur).SingleAsync(a => a.Id == commande.AgentId, annulation);
        if (agent.Id == acteur.AgentId) return new AutoDesactivation();
        if (agent.Desactivation is { } deja) return new AgentDejaDesactive(deja.Le);
        if (string.IsNullOrWhiteSpace(commande.Motif)) return new MotifManquant();

        agent.Desactiver(new Desactivation(horloge.Aujourdhui, commande.Motif.Trim()));
        foreach (var session in await donnees.Sessions.Where(s => s.AgentId == agent.Id && s.FermeeA == null).ToListAsync(annulation)) session.Fermer(horloge.Maintenant);
        foreach (var lien in await donnees.LiensDAcces.Where(l => l.AgentId == agent.Id && l.EteintA == null).ToListAsync(annulation)) lien.Eteindre(horloge.Maintenant);
        foreach (var adresse in await donnees.AdressesEnService(agent.Id).ToListAsync(annulation)) adresse.Revoquer(horloge.Maintenant);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(DesactiverAgent), horloge.Maintenant, commande.Motif.Trim())
            .Avec(new AgentDesactive(agent.Id)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
