namespace Relais.Metier.Commun;

/// <summary>One field changed, in the words a user reads in the history.</summary>
/// <param name="Champ">French name of the field.</param>
/// <param name="Avant">Former value as displayed; <c>null</c> when there was none.</param>
/// <param name="Apres">New value as displayed; <c>null</c> when it was removed.</param>
public sealed record Modification(string Champ, string? Avant, string? Apres);
