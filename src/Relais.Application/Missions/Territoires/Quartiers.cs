using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

internal sealed class Quartiers(DonneesRelais donnees, Horloge horloge) : IQuartiers
{
    public Task<IReadOnlyList<QuartierNomme>> ParIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken annulation) =>
        LireAsync(q => ids.Contains(q.Id), annulation);

    public Task<IReadOnlyList<QuartierNomme>> DuDepartementAsync(string departementCode, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        return LireAsync(q => q.DepartementCode == departementCode && q.ValideDuLe <= jour && (q.ValideAuLe == null || q.ValideAuLe >= jour), annulation);
    }

    private async Task<IReadOnlyList<QuartierNomme>> LireAsync(Expression<Func<Quartier, bool>> filtre, CancellationToken annulation)
    {
        var trouves = await donnees.Quartiers.AsNoTracking()
            .Where(filtre)
            .OrderBy(q => q.NomNormalise).ThenBy(q => q.Code)
            .Select(q => new { q.Id, q.Code, q.Nom })
            .ToListAsync(annulation);
        return [.. trouves.Select(q => new QuartierNomme(q.Id, q.Code.Texte, q.Nom))];
    }
}
