namespace Relais.Metier.Missions.Pilotage;

/// <summary>Une couleur de la carte : les valeurs qu’elle couvre, bornes comprises, et combien de quartiers la portent.</summary>
public sealed record ClasseDeCarte(decimal De, decimal A, int Nombre);
