using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un lieu par rapport à un quartier.</summary>
/// <param name="DistanceAuBord">Mètres jusqu’au bord le plus proche, arrondis.</param>
public sealed record LieuSitue(Guid QuartierId, CodeQpv Code, string Nom, bool EstDedans, int DistanceAuBord);
