using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Note que le retour a été donné, à qui et quand.</summary>
/// <param name="A">Structure ou fonction, jamais un nom de personne.</param>
public sealed record NoterRemiseDuRetour(Guid Id, DateOnly Le, string A);

public sealed class NoterRemiseDuRetourHandler(DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre, VerificationDePropositions verification, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(NoterRemiseDuRetour commande, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        var proposition = await lisibles.Lignes.Include(p => p.Remises).SingleOrDefaultAsync(p => p.Id == commande.Id, annulation);
        if (proposition is null || !proposition.TitresDe(acteur, lisibles.Remplaces).Contains(TitreSurProposition.Auteur)) return new PropositionIntrouvable();
        if (verification.Verifier("A", commande.A) is { Count: > 0 } passages) return Resultat.Refuse(passages);

        var remise = proposition.NoterLaRemise(commande.Le, commande.A, horloge.Aujourdhui);
        if (!remise.EstReussi) return Resultat.Refuse(remise.Refus);

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(NoterRemiseDuRetour), horloge.Maintenant).Avec(new RetourRemis(proposition.Id, remise.Valeur.Le, remise.Valeur.A)));
        return await donnees.EnregistrerLaPropositionAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
