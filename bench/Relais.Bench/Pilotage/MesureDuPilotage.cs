using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Bench.Veille;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;

namespace Relais.Bench.Pilotage;

/// <summary>
/// The quarter's page and the map at national size: 1,609 quarters with contours and figures, 63 of them in the département
/// read (the largest there is), 240,000 observations; over HTTP, against a file of the same size served by the same server.
/// </summary>
internal static class MesureDuPilotage
{
    private const int Quartiers = 1_609;
    private const int DuDepartement = 63;
    private const int ParDepartement = 16;
    private const int Observations = 240_000;
    private const int Fois = 200;
    private const int PointsDuContour = 60;

    public static async Task ExecuterAsync()
    {
        var dossier = Directory.CreateTempSubdirectory("relais-banc-").FullName;
        foreach (var moteur in Enum.GetValues<MoteurDeBase>())
        {
            await using var serveur = await ServeurDeTest.DemarrerAsync(moteur, ajuster: b => b.Services.AddSingleton<IStartupFilter>(new FichiersDuBanc(dossier)));
            var montre = Stopwatch.StartNew();
            var quartiers = await SemerAsync(serveur.Jeu);
            Console.WriteLine($"### {moteur} : {Quartiers:N0} quartiers et {Observations:N0} observations semés en {montre.Elapsed.TotalSeconds:0} s");
            Console.WriteLine("| Page | Octets | p50 | p95 | p99 | Fichier de même taille, p50 | p95 | p99 |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
            using var navigateur = await serveur.ConnecterAsync((await serveur.Jeu.UnAgentAsync(Role.SousPrefet, "Durand")).AgentId);
            foreach (var (nom, adresse) in ((string, Func<int, string>)[])
            [
                ("fiche quartier", i => $"/territoires/quartiers/{quartiers[i % DuDepartement].Id}"),
                ("accueil", _ => "/"),
                ("carte, observations", _ => "/carte?mesure=observations&mois=2026-02"),
                ("carte, baromètre", _ => "/carte?mesure=barometre:tranquillite&mois=2026-02"),
                ("carte, indicateur", _ => "/carte?mesure=indicateur:population"),
                ("carte en GeoJSON", _ => "/carte/geojson?mesure=observations&mois=2026-02"),
            ])
            {
                var octets = 0L;
                var page = await MesurerAsync(async i => octets = await LireAsync(navigateur, adresse(i)));
                await File.WriteAllBytesAsync(Path.Combine(dossier, "fichier.bin"), new byte[octets]);
                var fichier = await MesurerAsync(_ => LireAsync(navigateur, "/banc/fichier.bin"));
                Console.WriteLine($"| {nom} | {octets:N0} | {page[Fois / 2]:0.0} ms | {page[Fois * 95 / 100]:0.0} ms | {page[Fois * 99 / 100]:0.0} ms | {fichier[Fois / 2]:0.0} ms | {fichier[Fois * 95 / 100]:0.0} ms | {fichier[Fois * 99 / 100]:0.0} ms |");
            }
        }

        Directory.Delete(dossier, recursive: true);
    }

    private static async Task<List<Quartier>> SemerAsync(Jeu jeu)
    {
        List<Quartier> quartiers = [];
        List<object> lignes = [];
        for (var i = 0; i < Quartiers; i++)
        {
            var (departement, rang) = i < DuDepartement ? (99, i) : (1 + ((i - DuDepartement) / ParDepartement), (i - DuDepartement) % ParDepartement);
            var quartier = Quartier.Reconnaitre(Guid.CreateVersion7(), CodeQpv.Parse(JeuTerritoires.Code(departement, rang)), $"Quartier {i + 1}", [new("99001", "Port-Brenne", "999000001")]);
            quartiers.Add(quartier);
            lignes.AddRange(quartier, Contour.De(quartier.Id, Rond(-3 + (i % 9 * 0.02), 43 + (i / 9 * 0.02))));
        }

        await jeu.EcrireAsync([.. lignes]);
        await jeu.DesChiffresAsync([.. quartiers.Select(q => q.Code.Texte)]);
        List<Acteur> delegues = [];
        for (var i = 0; i < DuDepartement; i += 7) delegues.Add(await jeu.UnDelegueAsync([.. quartiers.Skip(i).Take(7).Select(q => q.Id)]));
        foreach (var delegue in delegues)
        {
            foreach (var quartier in delegue.Quartiers) await jeu.DesNotesAsync(delegue, quartier, [.. Enumerable.Range(0, 8).Select(s => (s, 1 + ((s + quartier.GetHashCode()) & 3)))]);
            await jeu.UneAlerteAsync(delegue);
        }

        await Remplissage.RemplirAsync(jeu, [.. quartiers.Select(q => q.Id)], [.. delegues.Select(d => d.AgentId)], Observations);
        return quartiers;
    }

    private static NetTopologySuite.Geometries.Polygon Rond(double longitude, double latitude) => new NetTopologySuite.Geometries.GeometryFactory(new(), 4326).CreatePolygon(
        [.. Enumerable.Range(0, PointsDuContour + 1).Select(i => i % PointsDuContour * 2 * Math.PI / PointsDuContour).Select(a => new NetTopologySuite.Geometries.Coordinate(longitude + (0.004 * Math.Cos(a)), latitude + (0.003 * Math.Sin(a))))]);

    private static async Task<long> LireAsync(Navigateur navigateur, string adresse)
    {
        using var reponse = await navigateur.DemanderAsync(adresse);
        return (await reponse.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).LongLength;
    }

    private static Task<double[]> MesurerAsync(Func<int, Task> acte) => Chrono.RepeterAsync(10, Fois, acte);
}
