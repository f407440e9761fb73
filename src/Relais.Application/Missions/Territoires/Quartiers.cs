using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Territoires;

/// <summary>Tant que la mission Territoires n’a pas ses tables, un quartier se nomme par le début de son identifiant.</summary>
internal sealed class Quartiers : IQuartiers
{
    public Task<IReadOnlyList<QuartierNomme>> ParIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken annulation) =>
        Task.FromResult<IReadOnlyList<QuartierNomme>>([.. ids.Order().Select(id => new QuartierNomme(id, null, $"Quartier {id.ToString()[..8]}"))]);
}
