using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Dépose une proposition. L’identifiant vient du formulaire : le même envoi deux fois n’en fait qu’une.</summary>
/// <param name="Sources">Objets qui l’appuient ; ceux que l’agent ne peut pas lire sont laissés.</param>
/// <param name="MotifDeConservation">Pourquoi garder les passages signalés.</param>
public sealed record DeposerProposition(Guid Id, ContenuDeProposition Contenu, IReadOnlyList<ObjetCite> Sources, string? MotifDeConservation = null);

public sealed class DeposerPropositionHandler(DonneesRelais donnees, VerificationDePropositions verification, ObjetsCites objets, Horloge horloge)
{
    /// <returns>Dernier jour pour répondre.</returns>
    public async Task<Resultat<DateOnly>> ExecuterAsync(DeposerProposition commande, Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role != Role.Delegue) return new PropositionIntrouvable();
        if (await DejaDeposeeAsync(commande.Id, acteur, annulation) is { } deja) return deja;

        var contenu = commande.Contenu.Nettoye();
        var verifie = await verification.VerifierAsync(contenu, avant: null, commande.MotifDeConservation, acteur, annulation);
        if (verifie.Refus.Count > 0) return Resultat<DateOnly>.Refuse(verifie.Refus);

        var reglages = await donnees.ReglagesDesPropositionsDeAsync(acteur.DepartementCode, annulation);
        var proposition = Proposition.Deposer(commande.Id, acteur.DepartementCode, acteur.AgentId, contenu, horloge.Aujourdhui, reglages.DelaiDeReponse);
        var lus = await objets.LireAsync(commande.Sources, acteur, annulation);
        proposition.Lier(lus.Select(o => (o.Key, o.Value.Libelle)));
        donnees.Add(proposition);
        var operation = Operation.Par(acteur, "Rapports", nameof(DeposerProposition), horloge.Maintenant, verifie.Gardes.Count > 0 ? commande.MotifDeConservation : null)
            .Avec(new PropositionDeposee(proposition.Id, proposition.AttendueLe!.Value, proposition.Sources.Count));
        if (verifie.Gardes.Count > 0) operation.Avec(new PassagesDePropositionGardes(proposition.Id, verifie.Gardes));
        donnees.Add(operation);
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return proposition.AttendueLe.Value;
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Deux envois du même formulaire se sont croisés : le premier arrivé a tout enregistré.
            donnees.ChangeTracker.Clear();
            return await DejaDeposeeAsync(commande.Id, acteur, annulation) ?? throw new InvalidOperationException("La proposition n’a pas été enregistrée.", erreur);
        }
    }

    private async Task<Resultat<DateOnly>?> DejaDeposeeAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        var deja = await donnees.Propositions.Where(p => p.Id == id).Select(p => new { p.AuteurId, p.DeposeeLe, p.AttendueLe }).SingleOrDefaultAsync(annulation);
        if (deja is null) return null;
        return deja.AuteurId == acteur.AgentId ? deja.AttendueLe ?? deja.DeposeeLe : new PropositionIntrouvable();
    }
}
