using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Écrit des observations nouvelles ensemble : ce que chacune demande à la base se lit en une fois, et le disque s’attend une fois.</summary>
public sealed class EcritureDObservations(DonneesRelais donnees, Horloge horloge, VerificationDuContenu verification, TourDEcriture tour)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<EcritureDObservations>();

    /// <param name="saisies">Chaque identifiant une seule fois.</param>
    /// <returns>Dans l’ordre des saisies ; celles qui ne sont pas refusées sont écrites toutes ensemble.</returns>
    public async Task<IReadOnlyList<Resultat<ObservationEnregistree>>> EcrireAsync(IReadOnlyList<SaisirObservation> saisies, Acteur acteur, CancellationToken annulation)
    {
        var ids = saisies.Select(s => s.Id).ToList();
        var deja = await donnees.Observations.Where(o => ids.Contains(o.Id)).Select(o => new DejaEnregistree(o.Id, o.AuteurId, o.EmpreinteDeLEnvoi)).ToDictionaryAsync(o => o.Id, annulation);
        var enAttente = (await donnees.PhotosEnAttente.Where(p => ids.Contains(p.EnvoiId) && p.AuteurId == acteur.AgentId).OrderBy(p => p.RecueA).ThenBy(p => p.Id).ToListAsync(annulation)).ToLookup(p => p.EnvoiId);
        var suivies = await SuiviesAsync(saisies, acteur, annulation);
        List<Resultat<ObservationEnregistree>> resultats = [];
        List<Observation> nouvelles = [];
        foreach (var saisie in saisies)
        {
            var contenu = saisie.Contenu.Nettoye();
            if (deja.TryGetValue(saisie.Id, out var enregistree))
            {
                resultats.Add(enregistree.Repondre(contenu, acteur));
                continue;
            }

            var refus = await verification.VerifierAsync(contenu, avant: null, saisie.Motifs, acteur, annulation);
            var photos = PhotosPretes.Preparer(saisie.Photos, [.. enAttente[saisie.Id]]);
            if (refus.Count + photos.Refus.Count > 0)
            {
                resultats.Add(Resultat<ObservationEnregistree>.Refuse([.. refus, .. photos.Refus]));
                continue;
            }

            var suite = saisie.SuiteDeId is { } id && suivies.Contains(id) ? saisie.SuiteDeId : null;
            var observation = Observation.Saisir(
                saisie.Id, acteur.DepartementCode, acteur.AgentId, contenu, RacinesFrancaises.Indexer(contenu.Texte, contenu.Lieu, contenu.Acteur?.Structure), horloge.Maintenant, suite);
            donnees.PhotosEnAttente.RemoveRange(enAttente[saisie.Id]);
            Ajouter(observation, photos.Ajouter(donnees, observation.Id, premierOrdre: 1), saisie.Motifs, acteur);
            nouvelles.Add(observation);
            suivies.Add(observation.Id);
            resultats.Add(new ObservationEnregistree(observation.Id, EstNouvelle: true));
        }

        if (nouvelles.Count == 0) return resultats;
        using var _ = await tour.PrendreAsync(annulation);
        await donnees.DonnerUnRangLibreAsync(nouvelles, annulation);
        await donnees.SaveChangesAsync(annulation);
        return resultats;
    }

    private void Ajouter(Observation observation, int photos, IReadOnlyList<MotifDeConservation> motifs, Acteur acteur)
    {
        donnees.Observations.Add(observation);
        var operation = Operation.Par(acteur, "Veille", nameof(SaisirObservation), horloge.Maintenant)
            .Avec(new ObservationSaisie(observation.Id, photos));
        verification.NoterLesPassagesConserves(observation, motifs, operation);
        donnees.Operations.Add(operation);
    }

    private async Task<HashSet<Guid>> SuiviesAsync(IReadOnlyList<SaisirObservation> saisies, Acteur acteur, CancellationToken annulation)
    {
        var voulues = saisies.Select(s => s.SuiteDeId).OfType<Guid>().Distinct().ToList();
        return voulues.Count == 0 ? [] : [.. await donnees.Observations.DansLePerimetreDe(acteur).Where(o => voulues.Contains(o.Id)).Select(o => o.Id).ToListAsync(annulation)];
    }

    private sealed record DejaEnregistree(Guid Id, Guid AuteurId, string Empreinte)
    {
        public Resultat<ObservationEnregistree> Repondre(ContenuObservation contenu, Acteur acteur)
        {
            if (AuteurId != acteur.AgentId) return new IdentifiantDejaPris();
            return Empreinte == contenu.Empreinte() ? new ObservationEnregistree(Id, EstNouvelle: false) : new EnvoiDejaEnregistre();
        }
    }
}
