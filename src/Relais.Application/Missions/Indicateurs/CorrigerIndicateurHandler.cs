using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Corrige la description d’un indicateur.</summary>
/// <param name="Code">Indicateur.</param>
/// <param name="Version">Version lue par l’auteur.</param>
/// <param name="Description">Description voulue.</param>
public sealed record CorrigerIndicateur(string Code, Guid Version, DescriptionDIndicateur Description);

public sealed class CorrigerIndicateurHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Vrai si quelque chose a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(CorrigerIndicateur commande, Acteur acteur, CancellationToken annulation)
    {
        var indicateur = await donnees.Indicateurs.SingleAsync(i => i.Code == commande.Code, annulation);
        if (indicateur.Version != commande.Version) return new IndicateurModifieEntreTemps();
        var champs = indicateur.Corriger(commande.Description);
        if (!champs.EstReussi) return Resultat<bool>.Refuse(champs.Refus);
        if (champs.Valeur.Count == 0) return false;

        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", nameof(CorrigerIndicateur), horloge.Maintenant).Avec(new IndicateurCorrige(indicateur.Objet, indicateur.Code, champs.Valeur)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new IndicateurModifieEntreTemps();
        }

        return true;
    }
}
