using Relais.Metier.Commun;

namespace Relais.Application.Socle.Mouvements;

/// <summary>
/// What moved in the figures of a quarter, told by the mission that holds them to the watch, which is of the same layer and
/// does not know it: a figure that moves where no observation speaks is a blind spot.
/// </summary>
public interface IMouvements
{
    /// <summary>Notable moves published since that day, in the quarters the agent reads.</summary>
    Task<IReadOnlyList<Mouvement>> DepuisAsync(Acteur acteur, DateOnly depuis, CancellationToken annulation);
}
