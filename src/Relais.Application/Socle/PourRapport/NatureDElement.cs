namespace Relais.Application.Socle.PourRapport;

/// <summary>A kind of fact: its code, then how it reads for one and for several.</summary>
public sealed record NatureDElement(string Code, string Singulier, string Pluriel);
