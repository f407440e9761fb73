namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>Une entrée de la légende.</summary>
/// <param name="Texte">« de 12 % à 18 % ».</param>
public sealed record CouleurDeCarte(int Classe, string Texte, int Quartiers);
