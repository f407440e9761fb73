using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Territoires.Cartes;

internal static class ContoursEnVigueur
{
    /// <summary>Les contours des quartiers en vigueur ce jour-là, par nom.</summary>
    public static async Task<IReadOnlyList<ContourATracer>> ContoursEnVigueurAsync(this DonneesRelais donnees, string departementCode, DateOnly jour, CancellationToken annulation)
    {
        var lignes = await (
            from contour in donnees.Contours.AsNoTracking()
            join quartier in donnees.Quartiers.AsNoTracking() on contour.QuartierId equals quartier.Id
            where quartier.DepartementCode == departementCode && quartier.ValideDuLe <= jour && (quartier.ValideAuLe == null || quartier.ValideAuLe >= jour)
            orderby quartier.NomNormalise, quartier.Code
            select new { quartier.Id, quartier.Code, quartier.Nom, contour }).ToListAsync(annulation);
        return [.. lignes.Select(l => new ContourATracer(l.Id, l.Code.Texte, l.Nom, l.contour.Lire()))];
    }
}
