namespace Relais.Application.Socle.Envois;

/// <summary>What came of handing a message over.</summary>
/// <param name="Resultat">Accepted, deferred or refused.</param>
/// <param name="Detail">The other side's answer, without address nor text.</param>
public sealed record Emission(ResultatDeTentative Resultat, string? Detail = null)
{
    public static Emission Acceptee { get; } = new(ResultatDeTentative.Accepte);

    public static Emission Differee(string detail) => new(ResultatDeTentative.Differe, detail);

    public static Emission Refusee(string detail) => new(ResultatDeTentative.Refuse, detail);
}
