using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Retire une observation : elle ne compte plus et reste lisible avec son motif. Son auteur et la sous-préfète le peuvent.</summary>
public sealed record RetirerObservation(Guid Id, string Motif);

public sealed class RetirerObservationHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RetirerObservation commande, Acteur acteur, CancellationToken annulation)
    {
        var observation = await donnees.Observations.DansLePerimetreDe(acteur).SingleAsync(o => o.Id == commande.Id, annulation);
        if (observation.AuteurId != acteur.AgentId && acteur.Role != Role.SousPrefet) return new ObservationDUnAutre();
        if (observation.Retrait is { } retrait) return new ObservationDejaRetiree(retrait.Le);
        if (string.IsNullOrWhiteSpace(commande.Motif)) return new RetraitSansMotif();

        observation.Retirer(new Retrait(horloge.Aujourdhui, commande.Motif.Trim()));
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(RetirerObservation), horloge.Maintenant, commande.Motif.Trim())
            .Avec(new ObservationRetiree(observation.Id, horloge.Aujourdhui)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
