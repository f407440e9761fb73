namespace Relais.Metier.Commun;

/// <summary>An object of any mission, as another one names it.</summary>
/// <example><c>new ObjetCite(NatureDObjet.Observation, id)</c>, in addresses <c>observation:id</c>.</example>
public sealed record ObjetCite(NatureDObjet Nature, Guid Id);
