namespace Relais.Application.Socle.Envois;

/// <summary>One try of one message: written before it leaves, completed after. The log never holds what the message says.</summary>
public sealed class Tentative
{
    private Tentative() { }

    public Guid EnvoiId { get; private set; }

    /// <summary>1 for the first try.</summary>
    public int Numero { get; private set; }

    public DateTime DebutA { get; private set; }

    public DateTime? FinA { get; private set; }

    public ResultatDeTentative Resultat { get; private set; }

    /// <summary>What the other side answered, or the failure; without address nor text.</summary>
    public string? Detail { get; private set; }

    public static Tentative Commencer(Guid envoiId, int numero, DateTime debutA) => new() { EnvoiId = envoiId, Numero = numero, DebutA = debutA };
}
