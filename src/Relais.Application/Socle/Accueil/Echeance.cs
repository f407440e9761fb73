namespace Relais.Application.Socle.Accueil;

/// <summary>A day, or an hour, by which something is expected of an agent.</summary>
/// <param name="Identite">What tells it from the others, the same as long as it stands: a calendar updates it instead of adding one.</param>
/// <param name="Titre">What may be read outside Relais: neither place, nor person, nor object.</param>
/// <param name="Nature">Where it leads, with <paramref name="Cle"/>.</param>
/// <param name="Cle">Identifier of the object.</param>
/// <param name="Le">Day at the préfecture.</param>
public sealed record Echeance(string Identite, string Titre, NatureDAttente Nature, string Cle, DateOnly Le)
{
    /// <summary>Instant (UTC), when an hour is fixed.</summary>
    public DateTime? A { get; init; }
}
