using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Corrige une poche suivie : nom, délimitation, contour.</summary>
/// <param name="Version">Version lue par l’agent.</param>
public sealed record ModifierPoche(Guid PocheId, Guid Version, SaisieDePoche Saisie);

public sealed class ModifierPocheHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Vrai si quelque chose a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(ModifierPoche commande, Acteur acteur, CancellationToken annulation)
    {
        var poche = await donnees.Poches.SingleAsync(p => p.Id == commande.PocheId && p.DepartementCode == acteur.DepartementCode, annulation);
        if (poche.SuivieAuLe is { } le) return new PocheDejaFinie(le);
        if (poche.Version != commande.Version) return new PocheModifieeEntreTemps();
        var contrat = await donnees.ContratsDeVille.AsNoTracking().SingleAsync(c => c.Id == poche.ContratId, annulation);
        var (termes, refus) = commande.Saisie.Verifier(contrat);
        if (termes is null) return Resultat<bool>.Refuse(refus);
        if (await donnees.Poches.AnyAsync(p => p.ContratId == contrat.Id && p.Nom == termes.Nom && p.Id != poche.Id, annulation)) return new NomDePocheDejaPris();

        var modifications = poche.Modifier(termes);
        if (modifications.Count == 0) return false;

        donnees.Operations.Add(Operation.Par(acteur, "Territoires", nameof(ModifierPoche), horloge.Maintenant).Avec(new PocheModifiee(contrat.Id, poche.Id, poche.Nom, modifications)));
        await donnees.RenouvelerLaCarteAsync(annulation);
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new PocheModifieeEntreTemps();
        }

        return true;
    }
}
