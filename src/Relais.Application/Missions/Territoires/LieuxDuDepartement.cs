using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires;

internal sealed class LieuxDuDepartement(DonneesRelais donnees) : ILieuxHorsQuartier
{
    private static readonly StringComparer ParNom = StringComparer.Create(Mois.Francais, ignoreCase: true);

    public async Task<LieuxHorsQuartier> DuDepartementAsync(string departementCode, CancellationToken annulation)
    {
        var poches = await donnees.Poches.Where(p => p.DepartementCode == departementCode).Select(p => new PocheNommee(p.Id, p.Nom, p.SuivieAuLe == null)).ToListAsync(annulation);
        var communes = await donnees.Quartiers.Where(q => q.DepartementCode == departementCode)
            .SelectMany(q => q.Communes).Where(c => c.CodeInsee != "").Select(c => new { c.CodeInsee, c.Nom }).Distinct().ToListAsync(annulation);
        return new(
            [.. poches.OrderBy(p => p.Nom, ParNom)],
            [.. communes.DistinctBy(c => c.CodeInsee).Select(c => new CommuneNommee(c.CodeInsee, c.Nom)).OrderBy(c => c.Nom, ParNom)]);
    }
}
