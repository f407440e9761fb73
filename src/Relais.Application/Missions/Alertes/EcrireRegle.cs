using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ajoute une règle de diffusion, ou la change.</summary>
/// <param name="RegleId">Règle à changer ; <c>null</c> pour en ajouter une.</param>
public sealed record EcrireRegle(Guid? RegleId, ContenuDeRegle Contenu);

public sealed class EcrireRegleHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(EcrireRegle commande, Acteur acteur, CancellationToken annulation)
    {
        Guid id;
        if (commande.RegleId is { } existante)
        {
            var regle = await donnees.ReglesDeDiffusion.SingleAsync(r => r.Id == existante && r.DepartementCode == acteur.DepartementCode, annulation);
            var resultat = regle.Regler(commande.Contenu);
            if (!resultat.EstReussi) return resultat;
            id = regle.Id;
        }
        else
        {
            var resultat = RegleDeDiffusion.Ecrire(Guid.CreateVersion7(), acteur.DepartementCode, commande.Contenu);
            if (!resultat.EstReussi) return Resultat.Refuse(resultat.Refus);
            donnees.ReglesDeDiffusion.Add(resultat.Valeur);
            id = resultat.Valeur.Id;
        }

        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(EcrireRegle), horloge.Maintenant).Avec(new RegleDeDiffusionReglee(id, commande.Contenu.Libelle.Trim())));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
