using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un lieu par rapport à un quartier, ou à une poche.</summary>
/// <param name="Code">Code officiel ; <c>null</c> pour une poche.</param>
/// <param name="DistanceAuBord">Mètres jusqu’au bord le plus proche, arrondis.</param>
public sealed record LieuSitue(Guid QuartierId, CodeQpv? Code, string Nom, string DepartementCode, bool EstDedans, int DistanceAuBord)
{
    /// <summary>En deçà de 15 m, le tracé et le géocodage ne permettent pas de trancher.</summary>
    public const int MargeEnMetres = 15;

    public bool EstAVerifier => DistanceAuBord < MargeEnMetres;
}
