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
            .Select(q => new
            {
                q.Id,
                q.Code,
                q.Nom,
                q.NomNormalise,
                q.DepartementCode,
                AUnHomonyme = donnees.Set<Quartier>().Any(a => a.DepartementCode == q.DepartementCode && a.Generation == q.Generation && a.NomNormalise == q.NomNormalise && a.Id != q.Id),
            })
            .ToListAsync(annulation);
        var ambigus = trouves.Where(q => q.AUnHomonyme).ToList();
        var noms = ambigus.Count == 0 ? null : await DistinguerAsync([.. ambigus.Select(q => q.NomNormalise)], [.. ambigus.Select(q => q.DepartementCode)], annulation);
        return [.. trouves.Select(q => new QuartierNomme(q.Id, q.Code.Texte, noms?.GetValueOrDefault(q.Id) ?? q.Nom))];
    }

    private async Task<IReadOnlyDictionary<Guid, string>> DistinguerAsync(HashSet<string> noms, HashSet<string> departements, CancellationToken annulation)
    {
        var homonymes = await donnees.Quartiers.AsNoTracking()
            .Where(q => noms.Contains(q.NomNormalise) && departements.Contains(q.DepartementCode))
            .Select(q => new { q.Id, q.Code, q.Nom, Commune = q.Communes.OrderBy(c => c.Rang).Select(c => c.Nom).FirstOrDefault() })
            .ToListAsync(annulation);
        return NomsDistincts.De(homonymes.Select(q => (q.Id, q.Code, q.Nom, q.Commune)));
    }
}
