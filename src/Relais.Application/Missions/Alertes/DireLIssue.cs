using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Dit ce qu’est devenue une décision.</summary>
public sealed record DireLIssue(Guid AlerteId, Guid SuiviId, string Texte);

public sealed class DireLIssueHandler(DonneesRelais donnees, Horloge horloge, GardeDesAlertes garde)
{
    public async Task<Resultat> ExecuterAsync(DireLIssue commande, Acteur acteur, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.DansLePerimetreDe(acteur).SingleAsync(a => a.Id == commande.AlerteId, annulation);
        if (TransitionDAlerte.Trouver(alerte.Etat, ActionSurAlerte.Suivre, acteur.Role) is null) return new ActionImpossibleSurLAlerte(alerte.Etat, ActionSurAlerte.Suivre);
        var decision = await donnees.SuivisDAlerte.SingleAsync(s => s.Id == commande.SuiviId && s.AlerteId == alerte.Id, annulation);
        var (passages, _) = garde.Examiner(motif: null, ("Issue", commande.Texte));
        if (passages.Count > 0) return Resultat.Refuse(passages);
        var resultat = decision.DireLIssue(commande.Texte, horloge.Maintenant);
        if (!resultat.EstReussi) return resultat;

        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(DireLIssue), horloge.Maintenant).Avec(new IssueDite(alerte.Id, decision.Id)));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
