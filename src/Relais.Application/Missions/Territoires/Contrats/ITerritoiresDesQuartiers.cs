namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier et les territoires qui le contiennent, pour qui compare des chiffres.</summary>
public interface ITerritoiresDesQuartiers
{
    /// <summary>Les quartiers du département, des deux générations, par nom.</summary>
    Task<IReadOnlyList<TerritoiresDuQuartier>> DuDepartementAsync(string departementCode, CancellationToken annulation);
}
