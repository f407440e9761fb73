using NetTopologySuite.Geometries;

namespace Relais.Application.Missions.Territoires.Cartes;

/// <param name="Code"><c>null</c> pour une poche.</param>
internal sealed record ContourATracer(Guid Id, string? Code, string Nom, Geometry Trace);
