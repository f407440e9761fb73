namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Les quartiers, par leur nom.</summary>
public interface IQuartiers
{
    /// <summary>Les quartiers de ces identifiants, par nom ; un identifiant inconnu est absent.</summary>
    Task<IReadOnlyList<QuartierNomme>> ParIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken annulation);

    /// <summary>Les quartiers en vigueur du département, par nom : ceux où l’on observe aujourd’hui.</summary>
    Task<IReadOnlyList<QuartierNomme>> DuDepartementAsync(string departementCode, CancellationToken annulation);
}
