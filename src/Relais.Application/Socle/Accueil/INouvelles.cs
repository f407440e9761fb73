using Relais.Metier.Commun;

namespace Relais.Application.Socle.Accueil;

/// <summary>What moved in the quarters, told by the mission that saw it; the home page gathers them without knowing the missions.</summary>
public interface INouvelles
{
    /// <summary>What moved since that day, in the quarters this agent reads and as far as he may read it.</summary>
    Task<IReadOnlyList<Nouvelle>> DepuisAsync(Acteur acteur, DateOnly depuis, CancellationToken annulation);
}
