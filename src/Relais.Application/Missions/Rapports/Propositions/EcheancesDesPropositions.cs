using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les échéances des propositions : à celui qui décide, répondre ; à l’auteur, les faire aboutir.</summary>
internal sealed class EcheancesDesPropositions(PerimetreDesPropositionsRequete perimetre) : IEcheances
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IEcheances, EcheancesDesPropositions>();

    public async Task<IReadOnlyList<Echeance>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.Delegue or Role.SousPrefet or Role.PrefetCabinet)) return [];

        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        List<Guid> auteurs = [acteur.AgentId, .. lisibles.Remplaces];
        var datees = lisibles.Lignes.AsNoTracking().Where(p => p.AttendueLe != null);
        var siennes = acteur.Role == Role.Delegue
            ? datees.Where(p => EtatsDeProposition.AExecuter.Contains(p.Etat) && auteurs.Contains(p.AuteurId))
            : datees.Where(p => EtatsDeProposition.ADecider.Contains(p.Etat) && acteur.Role == Role.PrefetCabinet == (p.Destinataire.Type == TypeDeDestinataire.Prefet));
        var (titre, nature) = acteur.Role == Role.Delegue
            ? ("Proposition acceptée à faire aboutir", NatureDAttente.PropositionAExecuter)
            : ("Réponse due à une proposition", NatureDAttente.PropositionADecider);
        var lignes = await siennes.Select(p => new { p.Id, Le = p.AttendueLe!.Value }).ToListAsync(annulation);
        return [.. lignes.Select(p => new Echeance($"proposition-{p.Id:n}", titre, nature, p.Id.ToString(), p.Le))];
    }
}
