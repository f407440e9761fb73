using Relais.Metier.Commun;

namespace Relais.Web.Socle.Terrain;

/// <summary>A mission that stores several new submissions in one write: a queue of twenty waits for the disk once.</summary>
public interface IReceptionParLot : IReceptionDeTerrain
{
    /// <returns>In the order of the lot. When it throws, nothing of the lot is stored, and each may be received by itself.</returns>
    Task<IReadOnlyList<AccuseDeTerrain>> RecevoirEnsembleAsync(IReadOnlyList<EnvoiDeTerrain> envois, Acteur acteur, CancellationToken annulation);
}
