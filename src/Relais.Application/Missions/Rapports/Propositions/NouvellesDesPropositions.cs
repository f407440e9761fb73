using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les propositions déposées ou répondues depuis un jour.</summary>
internal sealed class NouvellesDesPropositions(PerimetreDesPropositionsRequete perimetre) : INouvelles
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<INouvelles, NouvellesDesPropositions>();

    public async Task<IReadOnlyList<Nouvelle>> DepuisAsync(Acteur acteur, DateOnly depuis, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.Delegue or Role.SousPrefet or Role.PrefetCabinet)) return [];

        var lignes = await (await perimetre.ExecuterAsync(acteur, annulation)).Lignes.AsNoTracking()
            .Where(p => p.QuartierId != null && (p.DeposeeLe >= depuis || (p.Reponse != null && p.Reponse.Le >= depuis)))
            .OrderByDescending(p => p.EtatDepuisLe).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.QuartierId, p.Objet, p.Etat, EstRepondue = p.Reponse != null && p.Reponse.Le >= depuis })
            .ToListAsync(annulation);
        return [.. lignes.Select(l => new Nouvelle(
            l.QuartierId!.Value, NatureDeNouvelle.Proposition, l.Id.ToString(), l.EstRepondue ? $"Proposition {l.Etat.Libelle().ToLower(Mois.Francais)} : {l.Objet}" : $"Proposition déposée : {l.Objet}"))];
    }
}
