namespace Relais.Metier.Missions.Veille;

/// <summary>Une observation retirée ne compte plus ; elle reste lisible, avec son motif.</summary>
/// <param name="Le">Jour du retrait.</param>
/// <param name="Motif">Raison, écrite par celui qui retire.</param>
public sealed record Retrait(DateOnly Le, string Motif);
