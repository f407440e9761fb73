using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Territoires;

internal sealed class Quartiers(DonneesRelais donnees) : IQuartiers
{
    public async Task<IReadOnlyList<QuartierNomme>> ParIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken annulation)
    {
        var trouves = await donnees.Quartiers.AsNoTracking()
            .Where(q => ids.Contains(q.Id))
            .OrderBy(q => q.NomNormalise).ThenBy(q => q.Code)
            .Select(q => new { q.Id, q.Code, q.Nom })
            .ToListAsync(annulation);
        return [.. trouves.Select(q => new QuartierNomme(q.Id, q.Code.Texte, q.Nom))];
    }
}
