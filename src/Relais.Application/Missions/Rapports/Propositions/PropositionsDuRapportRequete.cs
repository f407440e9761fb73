using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>
/// Les propositions de l’auteur d’un rapport, telles qu’elles sont maintenant : déposées dans le mois, suivies depuis, ou toujours sans réponse.
/// </summary>
public sealed class PropositionsDuRapportRequete(
    PerimetreDesRapportsRequete rapports, PerimetreDesPropositionsRequete perimetre, NomsPourPropositions noms, Horloge horloge)
{
    public async Task<IReadOnlyList<PropositionDuRapport>> ExecuterAsync(Guid rapportId, Acteur acteur, CancellationToken annulation)
    {
        var rapport = await (await rapports.ExecuterAsync(acteur, pourEcrire: false, annulation)).Where(r => r.Id == rapportId).Select(r => new { r.AuteurId, r.Mois }).SingleOrDefaultAsync(annulation);
        if (rapport is null) return [];

        var (premier, dernier) = (rapport.Mois.PremierJour, rapport.Mois.DernierJour);
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        var propositions = await lisibles.Lignes.AsNoTracking()
            .Where(p => p.AuteurId == rapport.AuteurId && p.DeposeeLe <= dernier && p.Etat != EtatProposition.Retiree
                && (p.DeposeeLe >= premier || p.EtatDepuisLe >= premier || EtatsDeProposition.ADecider.Contains(p.Etat)))
            .OrderBy(p => p.DeposeeLe).ThenBy(p => p.Id).ToListAsync(annulation);
        var nommes = await noms.LireAsync(propositions.Select(p => p.QuartierId), [], annulation);
        return [.. propositions.Select(p => new PropositionDuRapport(
            p.Id, p.Objet, nommes.Quartier(p.QuartierId), p.Etat, p.DeposeeLe, p.AttendueLe, p.AttendueLe < horloge.Aujourdhui, p.EtatDepuisLe, p.Reponse?.Motif,
            TransitionDeProposition.Permises(p.Etat, p.TitresDe(acteur, lisibles.Remplaces))))];
    }
}

/// <param name="Permises">Ce que le lecteur peut en faire.</param>
public sealed record PropositionDuRapport(
    Guid Id, string Objet, string Quartier, EtatProposition Etat, DateOnly DeposeeLe, DateOnly? AttendueLe, bool EstEnRetard, DateOnly EtatDepuisLe, string? Motif, IReadOnlyList<ActionSurProposition> Permises);
