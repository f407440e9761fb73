using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Alertes;

/// <summary>Le nom de chaque quartier, tel qu’il s’affiche.</summary>
public sealed class NomsDesLieux(IQuartiers quartiers)
{
    private const string HorsQuartier = "Hors quartier";

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<NomsDesLieux>();

    /// <summary>De l’identifiant au nom ; « Hors quartier » pour <c>null</c>.</summary>
    public async Task<Func<Guid?, string>> LireAsync(IEnumerable<Guid?> ids, CancellationToken annulation)
    {
        var voulus = ids.OfType<Guid>().Distinct().ToList();
        var noms = voulus.Count == 0 ? [] : (await quartiers.ParIdsAsync(voulus, annulation)).ToDictionary(q => q.Id, q => q.Nom);
        return id => id is not { } quartier ? HorsQuartier : noms.GetValueOrDefault(quartier, "Quartier inconnu");
    }
}
