using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
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

public sealed class SaisirObservationHandler(DonneesRelais donnees, Horloge horloge, VerificationDuContenu verification)
{
    public async Task<Resultat<ObservationEnregistree>> ExecuterAsync(SaisirObservation commande, Acteur acteur, CancellationToken annulation)
    {
        var contenu = commande.Contenu.Nettoye();
        if (await DejaEnregistreeAsync(commande.Id, contenu, acteur, annulation) is { } deja) return deja;

        var refus = await verification.VerifierAsync(contenu, avant: null, commande.Motifs, acteur, annulation);
        var enAttente = await donnees.PhotosEnAttente.Where(p => p.EnvoiId == commande.Id && p.AuteurId == acteur.AgentId).OrderBy(p => p.RecueA).ThenBy(p => p.Id).ToListAsync(annulation);
        var photos = PhotosPretes.Preparer(commande.Photos, enAttente);
        if (refus.Count + photos.Refus.Count > 0) return Resultat<ObservationEnregistree>.Refuse([.. refus, .. photos.Refus]);

        var suite = commande.SuiteDeId is { } id && await donnees.Observations.DansLePerimetreDe(acteur).AnyAsync(o => o.Id == id, annulation)
            ? commande.SuiteDeId
            : null;
        var observation = Observation.Saisir(
            commande.Id, acteur.DepartementCode, acteur.AgentId, contenu, RacinesFrancaises.Indexer(contenu.Texte, contenu.Lieu, contenu.Acteur?.Structure), horloge.Maintenant, suite);
        donnees.Observations.Add(observation);
        var jointes = photos.Ajouter(donnees, observation.Id, premierOrdre: 1);
        donnees.PhotosEnAttente.RemoveRange(enAttente);

        var operation = Operation.Par(acteur, "Veille", nameof(SaisirObservation), horloge.Maintenant)
            .Avec(new ObservationSaisie(observation.Id, jointes));
        verification.NoterLesPassagesConserves(observation, commande.Motifs, operation);
        donnees.Operations.Add(operation);

        try
        {
            await donnees.SaveChangesAsync(annulation);
            return new ObservationEnregistree(observation.Id, EstNouvelle: true);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Deux envois du même formulaire se sont croisés : le premier arrivé a tout enregistré.
            donnees.ChangeTracker.Clear();
            return await DejaEnregistreeAsync(commande.Id, contenu, acteur, annulation)
                ?? throw new InvalidOperationException("Une observation existe déjà avec ce rang : l’envoi est à refaire.", erreur);
        }
    }

    private async Task<Resultat<ObservationEnregistree>?> DejaEnregistreeAsync(Guid id, ContenuObservation contenu, Acteur acteur, CancellationToken annulation)
    {
        var deja = await donnees.Observations.Where(o => o.Id == id).Select(o => new { o.AuteurId, o.EmpreinteDeLEnvoi }).SingleOrDefaultAsync(annulation);
        if (deja is null) return null;
        if (deja.AuteurId != acteur.AgentId) return new IdentifiantDejaPris();
        return deja.EmpreinteDeLEnvoi == contenu.Empreinte() ? new ObservationEnregistree(id, EstNouvelle: false) : new EnvoiDejaEnregistre();
    }
}
