using Relais.Metier.Commun;

namespace Relais.Web.Socle.Terrain;

/// <summary>What a mission does with the submissions of a phone's queue. Receiving the same one again changes nothing.</summary>
public interface IReceptionDeTerrain
{
    /// <summary>Name of the form in the queue (<c>observation</c>).</summary>
    string Genre { get; }

    /// <summary>Policy of the page that the form comes from.</summary>
    string Politique { get; }

    Task<AccuseDeTerrain> RecevoirAsync(EnvoiDeTerrain envoi, Acteur acteur, CancellationToken annulation);
}
