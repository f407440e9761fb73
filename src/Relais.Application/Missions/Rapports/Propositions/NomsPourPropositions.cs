using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Contrats;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les noms qu’on lit à côté d’une proposition : quartiers, thèmes, agents.</summary>
public sealed class NomsPourPropositions(IQuartiers quartiers, IThemes themes, IDelegues delegues)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<NomsPourPropositions>();

    public async Task<NomsLus> LireAsync(IEnumerable<Guid?> quartierIds, IEnumerable<Guid> agentIds, CancellationToken annulation) => new(
        (await quartiers.ParIdsAsync([.. quartierIds.OfType<Guid>().Distinct()], annulation)).ToDictionary(q => q.Id, q => q.Nom),
        (await themes.ListerAsync(annulation)).ToDictionary(t => t.Code, t => t.Libelle, StringComparer.Ordinal),
        await delegues.NomsAsync([.. agentIds.Distinct()], annulation));
}
