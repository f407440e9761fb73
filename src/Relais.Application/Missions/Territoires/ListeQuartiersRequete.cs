using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires;

/// <summary>Les quartiers d’un département : ceux de l’acteur d’abord, puis par nom.</summary>
public sealed class ListeQuartiersRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<LigneDeQuartier>> ExecuterAsync(FiltreDeQuartiers filtre, Acteur acteur, CancellationToken annulation)
    {
        var quartiers = donnees.Quartiers.AsNoTracking().Where(q => q.DepartementCode == acteur.DepartementCode && q.Generation == filtre.Generation);
        if (!string.IsNullOrWhiteSpace(filtre.Texte))
        {
            var cherche = TexteNormalise.De(filtre.Texte);
            quartiers = quartiers.Where(q => q.NomNormalise.Contains(cherche));
        }

        if (!string.IsNullOrWhiteSpace(filtre.Commune)) quartiers = quartiers.Where(q => q.Communes.Any(c => c.Nom == filtre.Commune));
        var lignes = await (
            from quartier in quartiers
            join contour in donnees.Contours on quartier.Id equals contour.QuartierId into contours
            from contour in contours.DefaultIfEmpty()
            orderby quartier.NomNormalise, quartier.Code
            select new { quartier.Id, quartier.Code, quartier.Nom, quartier.ValideDuLe, quartier.ValideAuLe, Communes = quartier.Communes.OrderBy(c => c.Rang).Select(c => c.Nom).ToList(), Surface = contour == null ? (double?)null : contour.SurfaceHa })
            .ToListAsync(annulation);
        return [.. lignes
            .Select(l => new LigneDeQuartier(l.Id, l.Code, l.Nom, string.Join(", ", l.Communes), l.ValideDuLe, l.ValideAuLe, l.Surface, acteur.Quartiers.Contains(l.Id)))
            .OrderByDescending(l => l.EstLeMien)];
    }
}

/// <param name="Commune">Nom exact, ou vide.</param>
/// <param name="Texte">Partie du nom, accents ignorés.</param>
public sealed record FiltreDeQuartiers(GenerationQpv Generation, string? Commune, string? Texte);

/// <param name="SurfaceHa">Hectares ; <c>null</c> sans contour.</param>
public sealed record LigneDeQuartier(Guid Id, CodeQpv Code, string Nom, string Communes, DateOnly ValideDuLe, DateOnly? ValideAuLe, double? SurfaceHa, bool EstLeMien);
