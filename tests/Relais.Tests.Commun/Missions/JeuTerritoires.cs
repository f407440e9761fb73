using NetTopologySuite.Geometries;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Tests.Commun.Missions;

/// <summary>Quarters for a scene: squares of about 500 m, at sea.</summary>
public static class JeuTerritoires
{
    public static async Task<Quartier> UnQuartierAsync(this Jeu jeu, string code = "QN09901N", string nom = "Les Genêts", double longitude = -3.0, double latitude = 46.0)
    {
        var quartier = Quartier.Reconnaitre(Guid.CreateVersion7(), CodeQpv.Parse(code), nom, [new("99001", "Port-Brenne", "999000001")]);
        await jeu.EcrireAsync(quartier, Contour.De(quartier.Id, Carre(longitude, latitude)));
        return quartier;
    }

    /// <summary>A square of 0.005° around a centre.</summary>
    public static Polygon Carre(double longitude, double latitude) => (Polygon)new GeometryFactory(new PrecisionModel(), 4326)
        .ToGeometry(new Envelope(longitude - 0.0025, longitude + 0.0025, latitude - 0.0025, latitude + 0.0025));
}
