namespace Relais.Metier.Commun;

/// <summary>A fact of the trade, named by a past participle (<c>ObservationSaisie</c>): kept with its operation.</summary>
public interface IEvenement
{
    /// <summary>Identifier of the object concerned: its history is the list of its events.</summary>
    Guid ObjetId { get; }
}
