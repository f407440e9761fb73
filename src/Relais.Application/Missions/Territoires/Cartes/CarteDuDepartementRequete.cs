using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Cartes;

/// <summary>Les contours d’une génération dans le département de l’agent, et ses poches suivies, en GeoJSON.</summary>
public sealed class CarteDuDepartementRequete(DonneesRelais donnees)
{
    /// <param name="empreinteConnue">Celle de la copie que le navigateur garde ; si elle vaut encore, rien n’est recalculé.</param>
    public async Task<CarteServie> ExecuterAsync(GenerationQpv generation, Acteur acteur, string? empreinteConnue, CancellationToken annulation)
    {
        var tampon = await donnees.Tampons.AsNoTracking().Where(t => t.Nom == Tampon.Contours).Select(t => (Guid?)t.Valeur).SingleOrDefaultAsync(annulation);
        var empreinte = $"\"{tampon:n}-{acteur.DepartementCode}-{CodeTexte.De(generation)}\"";
        if (empreinte == empreinteConnue) return new(empreinte, null);

        var quartiers = await (
            from contour in donnees.Contours.AsNoTracking()
            join quartier in donnees.Quartiers.AsNoTracking() on contour.QuartierId equals quartier.Id
            where quartier.DepartementCode == acteur.DepartementCode && quartier.Generation == generation
            orderby quartier.Code
            select new { quartier.Id, quartier.Code, quartier.Nom, contour }).ToListAsync(annulation);
        var poches = await donnees.Poches.AsNoTracking().Where(p => p.DepartementCode == acteur.DepartementCode && p.Wkb != null && p.SuivieAuLe == null).OrderBy(p => p.Nom).ToListAsync(annulation);
        return new(empreinte, ContoursEnGeoJson.Ecrire(
        [
            .. quartiers.Select(q => new ContourATracer(q.Id, q.Code.Texte, q.Nom, q.contour.Lire())),
            .. generation == GenerationQpv.G2024 ? poches.Select(p => new ContourATracer(p.Id, null, p.Nom, p.Lire()!)) : [],
        ]));
    }
}

/// <param name="Empreinte">Change quand un contour, un nom ou une poche change.</param>
/// <param name="GeoJson"><c>null</c> quand la copie du navigateur vaut encore.</param>
public sealed record CarteServie(string Empreinte, byte[]? GeoJson);
