using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Règle le délai de réponse de la préfecture ; il vaut pour ce qui sera déposé ensuite.</summary>
public sealed record ReglerDelaiDeReponse(int Jours);

public sealed class ReglerDelaiDeReponseHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ReglerDelaiDeReponse commande, Acteur acteur, CancellationToken annulation)
    {
        var reglages = await donnees.ReglagesDesPropositionsDeAsync(acteur.DepartementCode, annulation);
        if (reglages.DelaiDeReponse == commande.Jours) return Resultat.Reussi;
        var resultat = reglages.Regler(commande.Jours);
        if (!resultat.EstReussi) return resultat;

        if (donnees.Entry(reglages).State == EntityState.Detached) donnees.Add(reglages);
        donnees.Add(Operation.Par(acteur, "Rapports", nameof(ReglerDelaiDeReponse), horloge.Maintenant).Avec(new DelaiDeReponseRegle(Guid.Empty, acteur.DepartementCode, commande.Jours)));
        return await donnees.EnregistrerLaPropositionAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
