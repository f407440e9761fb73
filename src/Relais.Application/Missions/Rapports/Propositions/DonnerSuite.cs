using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Fait avancer une proposition : une ligne de la table des transitions.</summary>
/// <param name="Version">Version que l’agent avait sous les yeux.</param>
public sealed record DonnerSuite(Guid Id, Guid Version, ActionSurProposition Action, SuiteDonnee Suite)
{
    /// <summary>Fichier de preuve.</summary>
    public PieceRecue? Piece { get; init; }

    /// <summary>Pourquoi garder les passages signalés.</summary>
    public string? MotifDeConservation { get; init; }
}

public sealed class DonnerSuiteHandler(
    DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre, VerificationDePropositions verification, IReductionDePhoto photos, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(DonnerSuite commande, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        if (await lisibles.Lignes.SingleOrDefaultAsync(p => p.Id == commande.Id, annulation) is not { } proposition) return new PropositionIntrouvable();
        if (proposition.Version != commande.Version) return new PropositionModifieeEntretemps();

        var suite = commande.Suite.Nettoyee();
        var verifie = verification.Verifier(suite, commande.MotifDeConservation);
        if (verifie.Refus.Count > 0) return Resultat.Refuse(verifie.Refus);
        if (commande.Piece is { } recue && DemandeDAction.De(commande.Action).Champs.Contains(ChampDeSuite.Preuve))
        {
            var piece = PiecePrete.Preparer(proposition.Id, recue, photos);
            if (!piece.EstReussi) return Resultat.Refuse(piece.Refus);
            suite = suite with { PieceId = piece.Valeur.Id };
            donnees.Add(piece.Valeur);
        }

        var reglages = await donnees.ReglagesDesPropositionsDeAsync(acteur.DepartementCode, annulation);
        var resultat = proposition.Agir(commande.Action, proposition.TitresDe(acteur, lisibles.Remplaces), suite, acteur.AgentId, horloge.Aujourdhui, reglages.DelaiDeReponse);
        if (!resultat.EstReussi) return resultat;

        donnees.Add(EnOperation(commande, acteur, proposition, suite, verifie.Gardes));
        return await donnees.EnregistrerLaPropositionAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }

    private Operation EnOperation(DonnerSuite commande, Acteur acteur, Proposition proposition, SuiteDonnee suite, IReadOnlyList<string> gardes)
    {
        var champs = DemandeDAction.De(commande.Action).Champs.ToHashSet();
        var operation = Operation.Par(acteur, "Rapports", $"{commande.Action}Proposition", horloge.Maintenant, champs.Contains(ChampDeSuite.Motif) ? suite.Motif : null).Avec(new SuiteDonneeALaProposition(
            proposition.Id, commande.Action, proposition.Etat, suite.Pilote ?? suite.Service ?? suite.Preuve ?? suite.Lien, champs.Contains(ChampDeSuite.Echeance) ? suite.Echeance : null, suite.PartPublique));
        return gardes.Count == 0 ? operation : operation.Avec(new PassagesDePropositionGardes(proposition.Id, gardes));
    }
}
