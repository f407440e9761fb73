using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les échéances des alertes : à leur auteur, les prochaines nouvelles ; à l’autorité, les décisions à conclure.</summary>
internal sealed class EcheancesDesAlertes(DonneesRelais donnees, Horloge horloge) : IEcheances
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IEcheances, EcheancesDesAlertes>();

    public async Task<IReadOnlyList<Echeance>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        var lisibles = donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur).Where(a => a.Etat != EtatAlerte.Close);
        var nouvelles = await lisibles.Where(a => a.AuteurId == acteur.AgentId && a.ProchainPointA != null).Select(a => new { a.Id, A = a.ProchainPointA!.Value }).ToListAsync(annulation);
        return
        [
            .. nouvelles.Select(n => new Echeance($"alerte-{n.Id:n}", "Donner des nouvelles d’une alerte", NatureDAttente.AlerteASuivre, n.Id.ToString(), DateOnly.FromDateTime(horloge.Local(n.A))) { A = n.A }),
            .. acteur.Role is Role.SousPrefet or Role.PrefetCabinet ? await DecisionsAsync(lisibles, annulation) : [],
        ];
    }

    private async Task<IReadOnlyList<Echeance>> DecisionsAsync(IQueryable<Alerte> lisibles, CancellationToken annulation)
    {
        var decisions = await (
            from alerte in lisibles
            join suivi in donnees.SuivisDAlerte on alerte.Id equals suivi.AlerteId
            where suivi.Nature == NatureDeSuivi.Decision && suivi.Issue == null && suivi.EcheanceLe != null
            select new { suivi.Id, suivi.AlerteId, Le = suivi.EcheanceLe!.Value }).ToListAsync(annulation);
        return [.. decisions.Select(d => new Echeance($"decision-{d.Id:n}", "Décision sur une alerte : dire son issue", NatureDAttente.DecisionAConclure, d.AlerteId.ToString(), d.Le))];
    }
}
