using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Les quartiers où un agent observe : ceux de ses lettres de mission pour un délégué, tout le département pour les autres.</summary>
public sealed class QuartiersDeLActeur(IQuartiers quartiers)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<QuartiersDeLActeur>();

    public Task<IReadOnlyList<QuartierNomme>> ListerAsync(Acteur acteur, CancellationToken annulation) => quartiers.DeLActeurAsync(acteur, annulation);

    public Task<bool> ObserveAsync(Acteur acteur, Guid quartierId, CancellationToken annulation) => quartiers.EstALActeurAsync(quartierId, acteur, annulation);

    public async Task<NomsDesQuartiers> NommerAsync(IEnumerable<Guid?> ids, CancellationToken annulation)
    {
        var voulus = ids.OfType<Guid>().Distinct().ToList();
        return new(voulus.Count == 0 ? [] : (await quartiers.ParIdsAsync(voulus, annulation)).ToDictionary(q => q.Id, q => q.Nom));
    }
}
