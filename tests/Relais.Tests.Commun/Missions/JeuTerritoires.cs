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

    /// <summary>A contract over these quarters, 2024 to 2030.</summary>
    public static async Task<ContratDeVille> UnContratAsync(this Jeu jeu, params Guid[] quartiers)
    {
        var rang = Guid.NewGuid().ToString("n")[..8].ToUpperInvariant();
        var contrat = ContratDeVille.Conclure(Guid.CreateVersion7(), $"CN{rang}", "Contrat de ville de Port-Brenne", Jeu.Departement, new(2024, 1, 1), new(2030, 12, 31), ["Emploi", "Cadre de vie"], quartiers);
        await jeu.EcrireAsync(contrat);
        return contrat;
    }

    public static async Task<Poche> UnePocheAsync(this Jeu jeu, ContratDeVille contrat, string nom = "Le Vieux-Bassin", Polygon? contour = null)
    {
        var poche = Poche.Reperer(Guid.CreateVersion7(), contrat.Id, contrat.DepartementCode, new(nom, "Quatre immeubles du quai neuf.", new(2024, 9, 1), contour));
        await jeu.EcrireAsync(poche);
        return poche;
    }

    /// <summary>A square of 0.005° around a centre.</summary>
    public static Polygon Carre(double longitude, double latitude) => (Polygon)new GeometryFactory(new PrecisionModel(), 4326)
        .ToGeometry(new Envelope(longitude - 0.0025, longitude + 0.0025, latitude - 0.0025, latitude + 0.0025));
}
