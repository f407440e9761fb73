namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un numéro posé sur une carte : il renvoie à une ligne du tableau qui la suit.</summary>
public sealed record NumeroDeCarte(double X, double Y, int Numero);
