using NetTopologySuite.Geometries;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>A quarter as a file gives it.</summary>
/// <param name="Ligne">Rank of the object or line of the file, from 1.</param>
/// <param name="Intercommunalites">SIREN, in the order of the file; empty when it gives none.</param>
/// <param name="Tracage">Contour in WGS84, not yet repaired; <c>null</c> when the file has none.</param>
internal sealed record QuartierLu(int Ligne, CodeQpv Code, string Nom, IReadOnlyList<CommuneDuQuartier> Communes, IReadOnlyList<string> Intercommunalites, Geometry? Tracage);
