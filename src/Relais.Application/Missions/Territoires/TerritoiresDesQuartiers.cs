using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

internal sealed class TerritoiresDesQuartiers(DonneesRelais donnees) : ITerritoiresDesQuartiers
{
    public async Task<IReadOnlyList<TerritoiresDuQuartier>> DuDepartementAsync(string departementCode, CancellationToken annulation)
    {
        var quartiers = await donnees.Quartiers.AsNoTracking().Where(q => q.DepartementCode == departementCode).OrderBy(q => q.NomNormalise).ThenBy(q => q.Code).ToListAsync(annulation);
        var codes = quartiers.Select(q => q.Code).ToList();
        var correspondances = await donnees.Correspondances.AsNoTracking().Where(c => codes.Contains(c.Code2024) || codes.Contains(c.Code2015)).ToListAsync(annulation);
        var de2024 = correspondances.ToLookup(c => c.Code2024);
        var de2015 = correspondances.ToLookup(c => c.Code2015);
        var noms = NomsDistincts.De(quartiers.Select(q => (q.Id, q.Code, q.Nom, q.Communes.MinBy(c => c.Rang)?.Nom)));
        return [.. quartiers.Select(q => new TerritoiresDuQuartier(
            q.Id,
            q.Code,
            noms[q.Id],
            q.DepartementCode,
            [.. q.Communes.OrderBy(c => c.Rang).Select(c => new CommuneNommee(c.CodeInsee, c.Nom))],
            q.Intercommunalites,
            [.. (q.Generation == GenerationQpv.G2024 ? de2024 : de2015)[q.Code].Select(c => new Correspondant(
                q.Generation == GenerationQpv.G2024 ? c.Code2015 : c.Code2024,
                c.Statut == StatutDeCorrespondance.Inchange && de2024[c.Code2024].Count() == 1 && de2015[c.Code2015].Count() == 1))]))];
    }
}
