using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Porte un avenant au contrat : dates, thèmes ou quartiers.</summary>
/// <param name="Version">Version lue par l’agent.</param>
public sealed record ModifierContrat(Guid ContratId, Guid Version, TermesDuContrat Termes);

public sealed class ModifierContratHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Vrai si quelque chose a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(ModifierContrat commande, Acteur acteur, CancellationToken annulation)
    {
        var contrat = await donnees.ContratsDeVille.SingleAsync(c => c.Id == commande.ContratId && c.DepartementCode == acteur.DepartementCode, annulation);
        if (contrat.Version != commande.Version) return new ContratModifieEntreTemps();
        var refus = await TermesVerifies.RefusAsync(donnees, commande.Termes, contrat.Id, acteur.DepartementCode, annulation);
        if (refus.Count > 0) return Resultat<bool>.Refuse(refus);

        var ids = contrat.Quartiers.Select(q => q.QuartierId).Concat(commande.Termes.Quartiers).ToList();
        var noms = await donnees.Quartiers.AsNoTracking().Where(q => ids.Contains(q.Id)).ToDictionaryAsync(q => q.Id, q => q.Nom, annulation);
        var modifications = contrat.Modifier(commande.Termes, id => noms[id]);
        if (modifications.Count == 0) return false;

        // A change of the quarters alone touches only their table: the contract's version must move too.
        donnees.Entry(contrat).State = EntityState.Modified;
        donnees.Operations.Add(Operation.Par(acteur, "Territoires", nameof(ModifierContrat), horloge.Maintenant).Avec(new ContratDeVilleModifie(contrat.Id, modifications)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ContratModifieEntreTemps();
        }

        return true;
    }
}
