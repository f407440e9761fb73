namespace Relais.Application.Socle.Accueil;

/// <summary>One thing to do.</summary>
/// <param name="Titre">What, in a few French words.</param>
/// <param name="Detail">Until when, or what is at stake.</param>
/// <param name="Nature">Which object of which mission: the web layer knows its address.</param>
/// <param name="Cle">Identifier of the object, or the month: what the address needs.</param>
/// <param name="EstPressee">Late, or sent back: shown first.</param>
public sealed record Attente(string Titre, string Detail, NatureDAttente Nature, string Cle, bool EstPressee)
{
    /// <summary>Last day for it; <c>null</c> when none is fixed.</summary>
    public DateOnly? EcheanceLe { get; init; }

    /// <summary>Objects it stands for: one line may gather several.</summary>
    public int Nombre { get; init; } = 1;
}
