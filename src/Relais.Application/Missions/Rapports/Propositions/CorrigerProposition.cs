using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Corrige une proposition qui n’a pas encore de réponse.</summary>
/// <param name="Version">Version que l’auteur avait sous les yeux.</param>
public sealed record CorrigerProposition(Guid Id, Guid Version, ContenuDeProposition Contenu, string? MotifDeConservation = null);

public sealed class CorrigerPropositionHandler(
    DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre, VerificationDePropositions verification, IQuartiers quartiers, IThemes themes, Horloge horloge)
{
    /// <returns>Faux quand rien n’a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(CorrigerProposition commande, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        if (await lisibles.Lignes.SingleOrDefaultAsync(p => p.Id == commande.Id, annulation) is not { } proposition) return new PropositionIntrouvable();
        if (proposition.Version != commande.Version) return new PropositionModifieeEntretemps();

        var (avant, contenu) = (proposition.Contenu, commande.Contenu.Nettoye());
        var verifie = await verification.VerifierAsync(contenu, avant, commande.MotifDeConservation, acteur, annulation);
        if (verifie.Refus.Count > 0) return Resultat<bool>.Refuse(verifie.Refus);

        var noms = (await quartiers.ParIdsAsync([.. new[] { avant.QuartierId, contenu.QuartierId }.OfType<Guid>()], annulation)).ToDictionary(q => q.Id, q => q.Nom);
        var libelles = (await themes.ListerAsync(annulation)).ToDictionary(t => t.Code, t => t.Libelle, StringComparer.Ordinal);
        var modifications = avant.Comparer(contenu, id => id is { } quartier ? noms.GetValueOrDefault(quartier, "") : "Tout le département", code => libelles.GetValueOrDefault(code, code));
        if (modifications.Count == 0) return false;

        var resultat = proposition.Corriger(contenu, proposition.TitresDe(acteur, lisibles.Remplaces));
        if (!resultat.EstReussi) return Resultat<bool>.Refuse(resultat.Refus);

        var operation = Operation.Par(acteur, "Rapports", nameof(CorrigerProposition), horloge.Maintenant, verifie.Gardes.Count > 0 ? commande.MotifDeConservation : null)
            .Avec(new PropositionCorrigee(proposition.Id, modifications));
        if (verifie.Gardes.Count > 0) operation.Avec(new PassagesDePropositionGardes(proposition.Id, verifie.Gardes));
        donnees.Add(operation);
        return await donnees.EnregistrerLaPropositionAsync(annulation) is { } refus ? refus : true;
    }
}
