using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Ferme l’adresse d’un tableau publié, tout de suite. L’auteur le peut, la sous-préfète aussi.</summary>
/// <param name="TableauId">Tableau.</param>
/// <param name="PublicationId">Publication.</param>
public sealed record RetirerPublication(Guid TableauId, Guid PublicationId);

public sealed class RetirerPublicationHandler(DonneesRelais donnees, IDelegues delegues, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RetirerPublication commande, Acteur acteur, CancellationToken annulation)
    {
        var tableau = await donnees.TableauxPartages.SingleAsync(t => t.Id == commande.TableauId && t.DepartementCode == acteur.DepartementCode, annulation);
        if (tableau.AuteurId != acteur.AgentId && acteur.Role != Role.SousPrefet) return new TableauDUnAutre((await delegues.NomsAsync([tableau.AuteurId], annulation)).GetValueOrDefault(tableau.AuteurId, "un ancien agent"));

        var publication = await donnees.Publications.SingleAsync(p => p.Id == commande.PublicationId && p.TableauId == tableau.Id, annulation);
        var retrait = publication.Retirer(horloge.Maintenant);
        if (!retrait.EstReussi) return retrait;
        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", nameof(RetirerPublication), horloge.Maintenant).Avec(new PublicationRetiree(tableau.Id)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
