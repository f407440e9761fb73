using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ajoute un maillon à la chaîne d’appel, ou le change.</summary>
/// <param name="MaillonId">Maillon à changer ; <c>null</c> pour en ajouter un.</param>
public sealed record EcrireMaillon(Guid? MaillonId, ContenuDeMaillon Contenu);

public sealed class EcrireMaillonHandler(DonneesRelais donnees, IAgentsAPrevenir agents, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(EcrireMaillon commande, Acteur acteur, CancellationToken annulation)
    {
        // Un agent d'un autre département n'existe pas pour cette chaîne.
        var connus = await agents.DuDepartementAsync(acteur.DepartementCode, annulation);
        var contenu = connus.Any(c => c.Acteur.AgentId == commande.Contenu.AgentId) ? commande.Contenu : commande.Contenu with { AgentId = null };
        Guid id;
        if (commande.MaillonId is { } existant)
        {
            var maillon = await donnees.Maillons.SingleAsync(m => m.Id == existant && m.DepartementCode == acteur.DepartementCode, annulation);
            var resultat = maillon.Regler(contenu);
            if (!resultat.EstReussi) return resultat;
            id = maillon.Id;
        }
        else
        {
            var resultat = Maillon.Ajouter(Guid.CreateVersion7(), acteur.DepartementCode, contenu);
            if (!resultat.EstReussi) return Resultat.Refuse(resultat.Refus);
            donnees.Maillons.Add(resultat.Valeur);
            id = resultat.Valeur.Id;
        }

        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(EcrireMaillon), horloge.Maintenant).Avec(new MaillonRegle(id, contenu.Fonction.Trim())));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
