using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Les lieux hors quartier qu’un agent peut citer, et le nom de chacun.</summary>
public sealed class LieuxDObservation(ILieuxHorsQuartier lieux)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<LieuxDObservation>();

    public Task<LieuxHorsQuartier> ListerAsync(Acteur acteur, CancellationToken annulation) => lieux.DuDepartementAsync(acteur.DepartementCode, annulation);

    public async Task<NomsHorsQuartier> NommerAsync(Acteur acteur, CancellationToken annulation) => new(await ListerAsync(acteur, annulation));
}
