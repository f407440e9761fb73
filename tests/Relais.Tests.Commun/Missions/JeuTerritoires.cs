using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Web.Missions.Territoires;

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

    /// <summary>A code of the 2024 generation, different for each rank from 0 to 1299.</summary>
    public static string Code(int departement, int rang) => string.Create(CultureInfo.InvariantCulture, $"QN{departement:000}{rang % 100:00}{(char)('N' + (rang / 100))}");

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

    /// <summary>A file deposited by this agent and rehearsed: one line repaired, one refused.</summary>
    public static async Task<Guid> UnImportAsync(this ServeurDeTest serveur, Acteur acteur)
    {
        var depots = serveur.Services.GetRequiredService<DepotDImports>();
        var octets = Encoding.UTF8.GetBytes("code_qp;lib_qp\r\n");
        var depot = (await depots.DeposerAsync("liste", null, [new FormFile(new MemoryStream(octets), 0, octets.Length, "Saisie.Fichiers", "liste.csv")], acteur, CancellationToken.None)).Valeur;
        var rapport = new RapportDImport { Lus = 3, Ajoutes = 1, Inchanges = 1 };
        rapport.Constats.Add("Encodage reconnu : UTF-8 ; séparateur « ; ».");
        rapport.Signaler(2, "commune", "9001", "Le zéro de tête du code de la commune est perdu.", "Lu comme 09001.");
        rapport.Refuser(3, "code", "ABC", "Ce n’est pas un code de quartier prioritaire.", "Écrivez un code comme QN08314I ou QP083014.");
        await depots.RendreCompteAsync(depot, rapport, estEcrit: false, CancellationToken.None);
        return depot.Id;
    }

    /// <summary>A square of 0.005° around a centre.</summary>
    public static Polygon Carre(double longitude, double latitude) => (Polygon)new GeometryFactory(new PrecisionModel(), 4326)
        .ToGeometry(new Envelope(longitude - 0.0025, longitude + 0.0025, latitude - 0.0025, latitude + 0.0025));
}
