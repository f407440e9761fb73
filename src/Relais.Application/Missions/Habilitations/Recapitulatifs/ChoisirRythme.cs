using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Un agent choisit le rythme de ses courriels. Ce qui l’attend déjà n’est pas du nouveau.</summary>
public sealed record ChoisirRythme(RythmeDeRecapitulatif Rythme);

public sealed class ChoisirRythmeHandler(DonneesRelais donnees, AttentesRequete attentes, Horloge horloge)
{
    /// <returns>Faux si c’était déjà le sien : rien n’est écrit.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(ChoisirRythme commande, Acteur acteur, CancellationToken annulation)
    {
        var preference = await donnees.PreferenceDeAsync(acteur.AgentId, annulation);
        if (!preference.Choisir(commande.Rythme, horloge.Aujourdhui)) return false;

        donnees.AttentesAnnoncees.RemoveRange(await donnees.AttentesAnnoncees.Where(a => a.AgentId == acteur.AgentId).ToListAsync(annulation));
        if (commande.Rythme == RythmeDeRecapitulatif.Aussitot)
        {
            donnees.AttentesAnnoncees.AddRange(Nouveautes.Compter(await attentes.ExecuterAsync(acteur, annulation))
                .Select(a => AttenteAnnoncee.Dire(acteur.AgentId, a.Key.Nature, a.Key.Cle, a.Value, "")));
        }

        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(ChoisirRythme), horloge.Maintenant)
            .Avec(new RythmeDeRecapitulatifChoisi(acteur.AgentId, commande.Rythme)));
        await donnees.SaveChangesAsync(annulation);
        return true;
    }
}
