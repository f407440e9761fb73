using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>L’auteur corrige ce qu’il a écrit.</summary>
/// <param name="Version">Version lue par l’auteur : une autre a pu l’écrire entre-temps.</param>
/// <param name="Pourquoi">Raison, s’il veut la dire ; elle s’affiche dans l’historique.</param>
public sealed record CorrigerObservation(Guid Id, Guid Version, ContenuObservation Contenu, string? Pourquoi)
{
    public IReadOnlyList<MotifDeConservation> Motifs { get; init; } = [];
}

/// <param name="EstChangee">Faux quand tout était déjà ainsi : rien n’a été écrit.</param>
public sealed record CorrectionFaite(bool EstChangee);

public sealed class CorrigerObservationHandler(DonneesRelais donnees, Horloge horloge, VerificationDuContenu verification, NomsDObservation noms)
{
    public async Task<Resultat<CorrectionFaite>> ExecuterAsync(CorrigerObservation commande, Acteur acteur, CancellationToken annulation)
    {
        var observation = await donnees.Observations.DansLePerimetreDe(acteur).SingleAsync(o => o.Id == commande.Id, annulation);
        if (observation.AuteurId != acteur.AgentId) return new ObservationDUnAutre();
        if (observation.Retrait is { } retrait) return new ObservationDejaRetiree(retrait.Le);
        if (observation.Version != commande.Version) return new ObservationModifieeEntreTemps();

        var (avant, apres) = (observation.Contenu, commande.Contenu.Nettoye());
        var refus = await verification.VerifierAsync(apres, avant, commande.Motifs, acteur, annulation);
        if (refus.Count > 0) return Resultat<CorrectionFaite>.Refuse(refus);

        var modifications = avant.Comparer(apres, await noms.PourComparerAsync([avant.QuartierId, apres.QuartierId], acteur, annulation));
        if (modifications.Count == 0) return new CorrectionFaite(EstChangee: false);

        observation.Corriger(apres, RacinesFrancaises.Indexer(apres.Texte, apres.Lieu, apres.Acteur?.Structure));
        var pourquoi = string.IsNullOrWhiteSpace(commande.Pourquoi) ? null : commande.Pourquoi.Trim();
        var operation = Operation.Par(acteur, "Veille", nameof(CorrigerObservation), horloge.Maintenant, pourquoi)
            .Avec(new ObservationCorrigee(observation.Id, modifications));
        verification.NoterLesPassagesConserves(observation, commande.Motifs, operation);
        donnees.Operations.Add(operation);
        if (apres.ObserveLe != avant.ObserveLe) await donnees.DonnerUnRangLibreAsync([observation], annulation);
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return new CorrectionFaite(EstChangee: true);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ObservationModifieeEntreTemps();
        }
    }
}
