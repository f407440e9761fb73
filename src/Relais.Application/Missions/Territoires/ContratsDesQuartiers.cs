using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Territoires;

internal sealed class ContratsDesQuartiers(DonneesRelais donnees, Horloge horloge) : IContratsDesQuartiers
{
    public async Task<IReadOnlyDictionary<Guid, string>> NomsAsync(string departementCode, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        var lignes = await donnees.ContratsDeVille.Where(c => c.DepartementCode == departementCode && c.DebutLe <= jour && c.FinLe >= jour)
            .Select(c => new { c.Nom, Quartiers = c.Quartiers.Select(q => q.QuartierId).ToList() }).ToListAsync(annulation);
        return lignes.SelectMany(l => l.Quartiers.Select(q => new { QuartierId = q, l.Nom })).GroupBy(l => l.QuartierId).ToDictionary(g => g.Key, g => g.Select(l => l.Nom).Order(StringComparer.CurrentCulture).First());
    }
}
