using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>
/// Depuis le serveur : habilite un administrateur du département, le premier par exemple, ou rend à celui qui n’entre plus un
/// lien d’accès. Le jeton n’est montré qu’une fois.
/// </summary>
public sealed record OuvrirLAdministration(string DepartementCode, string Prenom, string NomDeFamille, string Courriel);

public sealed class OuvrirLAdministrationHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<string>> ExecuterAsync(OuvrirLAdministration commande, CancellationToken annulation)
    {
        var courriel = commande.Courriel.Trim().ToLowerInvariant();
        var operation = Operation.Par(null, "Habilitations", nameof(OuvrirLAdministration), horloge.Maintenant);
        var agent = await donnees.Agents.SingleOrDefaultAsync(a => a.Courriel == courriel && a.DepartementCode == commande.DepartementCode && a.Role == Role.Administrateur, annulation);
        if (agent is null)
        {
            var saisie = new HabiliterAgent(commande.Prenom, commande.NomDeFamille, commande.Courriel, Role.Administrateur);
            var refus = await IdentiteDAgent.VerifierAsync(donnees, null, saisie, annulation);
            if (refus.Count > 0) return Resultat<string>.Refuse(refus);

            agent = IdentiteDAgent.Inscrire(donnees, saisie, commande.DepartementCode);
            operation.Avec(new AgentHabilite(agent.Id, agent.Role));
        }
        else if (agent.Desactivation is { } fin)
        {
            return new AgentDejaDesactive(fin.Le);
        }

        donnees.Operations.Add(operation);
        var jeton = await donnees.EmettreUnLienAsync(agent.Id, operation, annulation);
        await donnees.SaveChangesAsync(annulation);
        return jeton;
    }
}
