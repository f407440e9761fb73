using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Commence à suivre une poche de pauvreté hors quartier, au titre d’un contrat.</summary>
public sealed record RepererPoche(Guid ContratId, SaisieDePoche Saisie);

public sealed class RepererPocheHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(RepererPoche commande, Acteur acteur, CancellationToken annulation)
    {
        var contrat = await donnees.ContratsDeVille.SingleAsync(c => c.Id == commande.ContratId && c.DepartementCode == acteur.DepartementCode, annulation);
        var (termes, refus) = commande.Saisie.Verifier(contrat);
        if (termes is null) return Resultat<Guid>.Refuse(refus);
        if (await donnees.Poches.AnyAsync(p => p.ContratId == contrat.Id && p.Nom == termes.Nom, annulation)) return new NomDePocheDejaPris();

        var poche = Poche.Reperer(Guid.CreateVersion7(), contrat.Id, contrat.DepartementCode, termes);
        donnees.Poches.Add(poche);
        donnees.Operations.Add(Operation.Par(acteur, "Territoires", nameof(RepererPoche), horloge.Maintenant).Avec(new PocheReperee(contrat.Id, poche.Id, poche.Nom)));
        await donnees.RenouvelerLaCarteAsync(annulation);
        await donnees.SaveChangesAsync(annulation);
        return poche.Id;
    }
}
