using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Écrit ce que le délégué dira à ceux qui ont exprimé le besoin.</summary>
public sealed record EcrireRetour(Guid Id, Guid Version, string Texte);

public sealed class EcrireRetourHandler(DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre, VerificationDePropositions verification, Horloge horloge)
{
    /// <returns>Faux quand rien n’a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(EcrireRetour commande, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        var proposition = await lisibles.Lignes.SingleOrDefaultAsync(p => p.Id == commande.Id, annulation);
        if (proposition is null || !proposition.TitresDe(acteur, lisibles.Remplaces).Contains(TitreSurProposition.Auteur)) return new PropositionIntrouvable();
        if (proposition.Version != commande.Version) return new PropositionModifieeEntretemps();
        if (verification.Verifier("Texte", commande.Texte) is { Count: > 0 } passages) return Resultat<bool>.Refuse(passages);

        var ecrit = proposition.EcrireLeRetour(commande.Texte);
        if (!ecrit.EstReussi || !ecrit.Valeur) return ecrit;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(EcrireRetour), horloge.Maintenant).Avec(new RetourEcrit(proposition.Id)));
        return await donnees.EnregistrerLaPropositionAsync(annulation) is { } refus ? refus : true;
    }
}
