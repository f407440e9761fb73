using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Modifie un tableau ; ce qui est publié reste figé jusqu’à une nouvelle publication.</summary>
/// <param name="Id">Tableau.</param>
/// <param name="Version">Version lue par l’auteur.</param>
/// <param name="Contenu">Contenu voulu.</param>
public sealed record ModifierTableau(Guid Id, Guid Version, ContenuDeTableau Contenu);

public sealed class ModifierTableauHandler(DonneesRelais donnees, ITerritoiresDesQuartiers territoires, IDelegues delegues, Horloge horloge)
{
    /// <returns>Vrai si quelque chose a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(ModifierTableau commande, Acteur acteur, CancellationToken annulation)
    {
        var tableau = await donnees.TableauxPartages.SingleAsync(t => t.Id == commande.Id && t.DepartementCode == acteur.DepartementCode, annulation);
        if (tableau.AuteurId != acteur.AgentId) return new TableauDUnAutre((await delegues.NomsAsync([tableau.AuteurId], annulation)).GetValueOrDefault(tableau.AuteurId, "un ancien agent"));
        if (tableau.Version != commande.Version) return new TableauModifieEntreTemps();
        if (!await territoires.TousDuDepartementAsync(commande.Contenu.Quartiers, acteur, annulation)) return new QuartierHorsDuDepartement() { Champ = nameof(ContenuDeTableau.Quartiers) };
        var champs = tableau.Modifier(commande.Contenu, horloge.Maintenant);
        if (!champs.EstReussi) return Resultat<bool>.Refuse(champs.Refus);
        if (champs.Valeur.Count == 0) return false;

        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", nameof(ModifierTableau), horloge.Maintenant).Avec(new TableauModifie(tableau.Id, champs.Valeur)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new TableauModifieEntreTemps();
        }

        return true;
    }
}
