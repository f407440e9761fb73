namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Une forme d’une carte.</summary>
/// <param name="Chemin">Chemin SVG, de segments seuls.</param>
public sealed record FormeDeCarte(string Chemin, TeinteDeCarte Teinte);
