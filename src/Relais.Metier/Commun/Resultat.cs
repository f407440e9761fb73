namespace Relais.Metier.Commun;

/// <summary>The outcome of a use case without a value: done, or refused for at least one reason.</summary>
public sealed class Resultat
{
    private Resultat(IReadOnlyList<Refus> refus) => Refus = refus;

    /// <summary>The use case was carried out.</summary>
    public static Resultat Reussi { get; } = new([]);

    /// <summary>Reasons of the refusal; empty when <see cref="EstReussi"/>.</summary>
    public IReadOnlyList<Refus> Refus { get; }

    public bool EstReussi => Refus.Count == 0;

    /// <exception cref="ArgumentException">No reason was given.</exception>
    public static Resultat Refuse(IReadOnlyList<Refus> refus) =>
        refus.Count > 0 ? new(refus) : throw new ArgumentException("Un refus porte au moins un motif.", nameof(refus));

    public static implicit operator Resultat(Refus refus) => new([refus]);
}

/// <summary>The outcome of a use case: a value, or at least one reason of refusal.</summary>
public sealed class Resultat<T>
{
    private readonly T? _valeur;

    private Resultat(T? valeur, IReadOnlyList<Refus> refus) => (_valeur, Refus) = (valeur, refus);

    /// <summary>Reasons of the refusal; empty when <see cref="EstReussi"/>.</summary>
    public IReadOnlyList<Refus> Refus { get; }

    public bool EstReussi => Refus.Count == 0;

    /// <exception cref="InvalidOperationException">The use case was refused: read <see cref="Refus"/> first.</exception>
    public T Valeur => EstReussi ? _valeur! : throw new InvalidOperationException(
        $"Refusé : {string.Join(" ; ", Refus.Select(r => r.Code))}.");

    /// <exception cref="ArgumentException">No reason was given.</exception>
    public static Resultat<T> Refuse(IReadOnlyList<Refus> refus) =>
        refus.Count > 0 ? new(default, refus) : throw new ArgumentException("Un refus porte au moins un motif.", nameof(refus));

    public static implicit operator Resultat<T>(T valeur) => new(valeur, []);

    public static implicit operator Resultat<T>(Refus refus) => new(default, [refus]);
}
