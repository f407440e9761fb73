using Relais.Metier.Commun;

namespace Relais.Application.Socle.Accueil;

/// <summary>Where the writing of a month stands, told by the mission that holds it.</summary>
public interface ITravauxEnCours
{
    /// <summary>What is being written or has just been handed in, as far as this agent follows it.</summary>
    Task<IReadOnlyList<TravailEnCours>> TrouverAsync(Acteur acteur, CancellationToken annulation);
}
