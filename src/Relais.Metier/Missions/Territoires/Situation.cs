namespace Relais.Metier.Missions.Territoires;

/// <summary>Un lieu par rapport à un quartier.</summary>
/// <param name="EstDedans">Vrai dans le quartier, bord compris.</param>
/// <param name="DistanceAuBord">Mètres jusqu’au bord le plus proche, du dedans comme du dehors.</param>
public sealed record Situation(QuartierIndexe Quartier, bool EstDedans, double DistanceAuBord);
