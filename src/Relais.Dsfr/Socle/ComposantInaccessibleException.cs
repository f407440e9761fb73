namespace Relais.Dsfr.Socle;

/// <summary>A page asks for a component that some people could not use: it is not rendered.</summary>
public sealed class ComposantInaccessibleException(string message) : InvalidOperationException(message);
