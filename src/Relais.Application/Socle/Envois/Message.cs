namespace Relais.Application.Socle.Envois;

/// <summary>What a message says. Outside Relais nothing protects it: no detail, the link leads to it after sign-in.</summary>
/// <param name="Objet">Subject of the mail, and the whole text of the SMS before its link.</param>
/// <param name="Texte">Body of the mail, in plain French text.</param>
/// <param name="Chemin">Page of Relais it leads to (<c>/alertes/…</c>).</param>
public sealed record Message(string Objet, string Texte, string Chemin)
{
    /// <summary>True when it must stand out in a mailbox.</summary>
    public bool EstUrgent { get; init; }
}
