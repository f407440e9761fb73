using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage.Abonnements;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>Un agent ne veut plus recevoir ce tableau ou cette liste.</summary>
public sealed record RevoquerAbonnement(Guid AbonnementId);

public sealed class RevoquerAbonnementHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RevoquerAbonnement commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Abonnements.SingleOrDefaultAsync(a => a.Id == commande.AbonnementId && a.AgentId == acteur.AgentId, annulation) is not { } abonnement) return new AbonnementIntrouvable();

        donnees.Abonnements.Remove(abonnement);
        donnees.Operations.Add(Operation.Par(acteur, "Pilotage", nameof(RevoquerAbonnement), horloge.Maintenant).Avec(new AbonnementRevoque(abonnement.Id)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
