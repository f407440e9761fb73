using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Écrit au journal un refus de connexion, un blocage ou un changement de facteur. Jamais l’adresse saisie ni le mot de passe.</summary>
/// <param name="AgentId">Agent concerné ; <c>null</c> quand l’adresse saisie n’est celle de personne.</param>
/// <param name="Nom">Nom de l’opération.</param>
/// <param name="Evenement">Fait constaté, quand un agent est concerné.</param>
public sealed record NoterUnAcces(Guid? AgentId, string Nom, IEvenement? Evenement = null);

public sealed class NoterUnAccesHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(NoterUnAcces commande, CancellationToken annulation)
    {
        var operation = JournalDesAcces.De(commande.AgentId, commande.Nom, horloge.Maintenant);
        donnees.Operations.Add(commande.Evenement is null ? operation : operation.Avec(commande.Evenement));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
