using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>
/// Enregistre une observation. L’identifiant vient du formulaire : le même envoi deux fois n’en fait qu’une. Les photos
/// déjà reçues sous cet identifiant (<see cref="GarderPhotos"/>) s’y joignent.
/// </summary>
public sealed record SaisirObservation(Guid Id, ContenuObservation Contenu)
{
    public IReadOnlyList<MotifDeConservation> Motifs { get; init; } = [];

    public IReadOnlyList<PhotoRecue> Photos { get; init; } = [];

    /// <summary>L’observation dont celle-ci est la suite, si l’agent peut la lire.</summary>
    public Guid? SuiteDeId { get; init; }
}

/// <summary>Ce qu’a fait l’envoi.</summary>
/// <param name="EstNouvelle">Faux quand elle était déjà enregistrée : rien n’a été ajouté.</param>
public sealed record ObservationEnregistree(Guid Id, bool EstNouvelle);

public sealed class SaisirObservationHandler(DonneesRelais donnees, EcritureDObservations ecriture)
{
    public async Task<Resultat<ObservationEnregistree>> ExecuterAsync(SaisirObservation commande, Acteur acteur, CancellationToken annulation)
    {
        try
        {
            return (await ecriture.EcrireAsync([commande], acteur, annulation))[0];
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Deux envois du même formulaire se sont croisés : le premier arrivé a tout enregistré, et se relit.
            donnees.ChangeTracker.Clear();
            return (await ecriture.EcrireAsync([commande], acteur, annulation))[0];
        }
    }
}
