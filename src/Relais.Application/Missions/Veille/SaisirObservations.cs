using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Enregistre plusieurs observations, d’identifiants distincts, en une seule écriture : une file de téléphone qui se vide.</summary>
public sealed record SaisirObservations(IReadOnlyList<SaisirObservation> Saisies);

public sealed class SaisirObservationsHandler(EcritureDObservations ecriture)
{
    /// <returns>Dans l’ordre des saisies ; une refusée n’empêche pas les autres.</returns>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateException">Rien n’est écrit : chacune est à envoyer seule.</exception>
    public Task<IReadOnlyList<Resultat<ObservationEnregistree>>> ExecuterAsync(SaisirObservations commande, Acteur acteur, CancellationToken annulation) =>
        ecriture.EcrireAsync(commande.Saisies, acteur, annulation);
}
