namespace Relais.Dsfr.Socle;

/// <summary>A page names an option that a component does not have, or forgets one that it needs.</summary>
public sealed class ComposantMalEcritException(string message) : InvalidOperationException(message);
