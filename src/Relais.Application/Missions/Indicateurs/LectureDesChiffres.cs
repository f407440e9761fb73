using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Lit les relevés, par territoire ou par édition.</summary>
public sealed class LectureDesChiffres(DonneesRelais donnees)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<LectureDesChiffres>();

    public async Task<IReadOnlyDictionary<Guid, EditionLue>> EditionsAsync(CancellationToken annulation)
    {
        var jeux = await donnees.JeuxDeDonnees.AsNoTracking().ToDictionaryAsync(j => j.Code, annulation);
        var editions = await donnees.Editions.AsNoTracking().ToListAsync(annulation);
        return editions.ToDictionary(e => e.Id, e => new EditionLue(
            e.Id, e.JeuCode, jeux[e.JeuCode].Libelle, jeux[e.JeuCode].Rang, e.Annee, e.Millesimes.ToDictionary(m => m.IndicateurCode, StringComparer.Ordinal)));
    }

    /// <summary>Tous les relevés de ces codes, quel qu’en soit le niveau.</summary>
    public async Task<ChiffresLus> DesTerritoiresAsync(IReadOnlyCollection<string> codes, CancellationToken annulation) => new(
        await EditionsAsync(annulation),
        await donnees.Releves.AsNoTracking().Where(r => codes.Contains(r.Code)).ToListAsync(annulation));

    /// <summary>Tous les quartiers d’une édition.</summary>
    public async Task<IReadOnlyList<Releve>> DesQuartiersAsync(Guid editionId, CancellationToken annulation) =>
        await donnees.Releves.AsNoTracking().Where(r => r.EditionId == editionId && r.Niveau == NiveauGeographique.Quartier).ToListAsync(annulation);

    /// <summary>Les communes d’un département qui portent ces noms : la géographie de 2015 ne donne pas leur code.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CodesDesCommunesAsync(IReadOnlyCollection<string> noms, string departementCode, CancellationToken annulation) => (await donnees.Releves.AsNoTracking()
        .Where(r => r.Niveau == NiveauGeographique.Commune && r.Code.StartsWith(departementCode) && noms.Contains(r.Nom))
        .Select(r => new { r.Nom, r.Code }).Distinct().ToListAsync(annulation))
        .GroupBy(c => c.Nom, StringComparer.Ordinal).Where(g => g.Count() == 1)
        .ToDictionary(g => g.Key, g => g.First().Code, StringComparer.Ordinal);
}
