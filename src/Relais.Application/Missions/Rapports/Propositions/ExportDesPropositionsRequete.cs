using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Toutes les propositions d’un filtre, lues au fil de l’eau, de la plus ancienne à la plus récente.</summary>
public sealed class ExportDesPropositionsRequete(PerimetreDesPropositionsRequete perimetre, NomsPourPropositions noms, Horloge horloge)
{
    public async IAsyncEnumerable<PropositionExportee> ExecuterAsync(FiltreDesPropositions filtre, Acteur acteur, [EnumeratorCancellation] CancellationToken annulation)
    {
        var retenues = (await perimetre.ExecuterAsync(acteur, annulation)).Lignes.AsNoTracking().Retenir(filtre, horloge.Aujourdhui);
        var nommes = await noms.LireAsync(
            await retenues.Select(p => p.QuartierId).Distinct().ToListAsync(annulation), await retenues.Select(p => p.AuteurId).Distinct().ToListAsync(annulation), annulation);
        await foreach (var p in retenues.OrderBy(p => p.DeposeeLe).ThenBy(p => p.Id).AsAsyncEnumerable().WithCancellation(annulation))
        {
            yield return new(p, nommes.Quartier(p.QuartierId), nommes.Theme(p.ThemeCode), nommes.Agent(p.AuteurId));
        }
    }
}
