using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Xunit;

using static Relais.Application.Tests.Missions.Territoires.FichiersDEssai;

namespace Relais.Application.Tests.Missions.Territoires;

/// <summary>The public files, where they are beside the repository: every one is tried.</summary>
public sealed class ImporterLesFichiersPublics
{
    [Theory]
    [InlineData("qpv-contours/qpv2024_simplified.geojson", "contours", 1609)]
    [InlineData("qpv-contours/QPV2015_ALICE.shp", "contours", 1296)]
    [InlineData("qpv-contours/qpv2015_metropole_wgs84.geojson", "contours", 1296)]
    [InlineData("qpv-contours/lille_marseille_2015/qpv2015_lille.geojson", "contours", 26)]
    [InlineData("qpv-contours/lille_marseille_2015/qpv2015_marseille.geojson", "contours", 37)]
    [InlineData("qpv-lists/qpv2024_liste_depuis_geojson.csv", "liste", 1609)]
    [InlineData("qpv-lists/qpv2024_liste_population_indicateurs_seconde_main.csv", "liste", 1518)]
    [InlineData("qpv-lists/correspondance_qp2024_qp2015_officiel_extrait.csv", "correspondances", null)]
    [InlineData("qpv-lists/qpv2024_liste_population_indicateurs_seconde_main.csv", "intercommunalites", null)]
    public async Task Les_fichiers_publics_entrent_en_entier(string chemin, string nomDuJeu, int? attendus)
    {
        if (DonneesPartagees.Fichier(chemin) is not { } fichier)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{chemin} est absent : rien à comparer.");
            return;
        }

        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, fichier, jeu: nomDuJeu);
        var second = await ImporterAsync(jeu, fichier, jeu: nomDuJeu);

        TestContext.Current.TestOutputHelper?.WriteLine($"{rapport.Lus} lus, {rapport.Ajoutes} ajoutés. {string.Join(" ", rapport.Constats)} {rapport.Remarques.Count} remarques, {rapport.Remarques.Count(r => r.Correction == "Réparé.")} contours réparés.");
        Assert.False(rapport.EstRefuse, rapport.Remarques.FirstOrDefault(r => r.EstUnRefus)?.ToString());
        Assert.True(attendus is null ? rapport.Ajoutes > 0 : rapport.Ajoutes == attendus, $"{rapport.Ajoutes} ajoutés");
        Assert.True(second.NeChangeRien, $"{second.Modifies} modifiés");
    }

    [Theory]
    [InlineData("qpv-contours/qpv2024_simplified.geojson", 1606, 3)]
    [InlineData("qpv-contours/qpv2015_metropole_wgs84.geojson", 1296, 0)]
    public async Task Chaque_contour_rendu_est_valide_et_chaque_reparation_est_dite(string chemin, int contours, int sansSurface)
    {
        if (DonneesPartagees.Fichier(chemin) is not { } fichier) return;
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, fichier);

        await using var donnees = jeu.Ouvrir();
        var traces = await donnees.Set<Contour>().ToListAsync();
        Assert.All(traces, c => Assert.True(c.Lire().IsValid));
        Assert.Equal(contours, traces.Count);
        Assert.Equal(sansSurface, (await donnees.Set<Quartier>().CountAsync()) - traces.Count);
        Assert.All(rapport.Remarques.Where(r => r.Correction == "Réparé."), r => Assert.NotNull(r.Ligne));
        Assert.InRange(rapport.Remarques.Count(r => r.Correction == "Réparé."), 20, 120);
    }

    [Theory]
    [InlineData("qpv-lists/qpv2024_par_commune_centroides_anct.geojson", "contours", "range les quartiers par commune")]
    [InlineData("qpv-lists/recouvrement_qp2024_qp2015_calcule_metropole.csv", "correspondances", "« statut »")]
    public async Task Un_fichier_d_une_autre_nature_est_refuse_avec_sa_raison(string chemin, string nomDuJeu, string raison)
    {
        if (DonneesPartagees.Fichier(chemin) is not { } fichier) return;
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, fichier, jeu: nomDuJeu);

        Assert.Contains(rapport.Remarques, r => r.EstUnRefus && r.Motif.Contains(raison, StringComparison.Ordinal));
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(0, await donnees.Set<Quartier>().CountAsync());
    }

    [Fact]
    public async Task Le_referentiel_decale_d_ALICE_est_reconnu()
    {
        if (DonneesPartagees.Fichier("qpv-contours/qpv2024_simplified.geojson") is not { } de2024) return;
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await ImporterAsync(jeu, de2024);
        var de2015 = DonneesPartagees.Fichier("qpv-contours/qpv2015_metropole_wgs84.geojson")!;

        var juste = await ImporterAsync(jeu, de2015, essai: true);
        var decale = await ImporterAsync(jeu, Decaler(de2015), essai: true);

        Assert.DoesNotContain(juste.Remarques, r => r.Motif.Contains("décalés", StringComparison.Ordinal));
        var remarque = Assert.Single(decale.Remarques, r => r.Motif.Contains("décalés", StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper?.WriteLine($"{remarque.Valeur} : {remarque.Motif}");
        Assert.Matches("^5[0-9] m vers l’est, [6-9] m vers le nord$", remarque.Valeur);
    }

    [Fact]
    public async Task Les_cas_de_reference_tombent_dans_leur_quartier()
    {
        if (DonneesPartagees.Fichier("geocoding/itou_cas_de_test_adresses_qpv.json") is not { } cas) return;
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await ImporterAsync(jeu, DonneesPartagees.Fichier("qpv-contours/qpv2024_simplified.geojson")!);
        await ImporterAsync(jeu, DonneesPartagees.Fichier("qpv-contours/qpv2015_metropole_wgs84.geojson")!);
        using var json = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(cas, TestContext.Current.CancellationToken));
        var situes = 0;

        foreach (var adresse in json.RootElement.EnumerateArray().Where(a => a.TryGetProperty("longitude", out _) && a.TryGetProperty("qpv2024_calcule", out _)))
        {
            var lieux = await SituerAsync(jeu, adresse.GetProperty("longitude").GetDouble(), adresse.GetProperty("latitude").GetDouble());
            foreach (var (generation, propriete) in new[] { (GenerationQpv.G2024, "qpv2024_calcule"), (GenerationQpv.G2015, "qpv2015_calcule") })
            {
                Assert.Equal(
                    adresse.GetProperty(propriete).EnumerateArray().Select(c => c.GetString()!).Order(StringComparer.Ordinal),
                    lieux.Where(l => l.EstDedans && l.Code?.Generation == generation).Select(l => l.Code!.Value.Texte).Order(StringComparer.Ordinal));
            }

            situes++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{situes} cas.");
        Assert.Equal(["QN09328M"], (await SituerAsync(jeu, 2.387311, 48.917735)).Where(l => l.EstDedans && l.Code?.Generation == GenerationQpv.G2024).Select(l => l.Code!.Value.Texte));
        Assert.Equal(["QN07517I"], (await SituerAsync(jeu, 2.41299, 48.85592)).Where(l => l.EstDedans && l.Code?.Generation == GenerationQpv.G2024).Select(l => l.Code!.Value.Texte));
        Assert.DoesNotContain(await SituerAsync(jeu, 2.412, 48.899), l => l.EstDedans);
    }

    [Fact]
    public async Task Les_adresses_connues_tombent_dans_leur_quartier()
    {
        if (DonneesPartagees.Fichier("geocoding/adresses_france_services_appartenance_qpv_calculee.csv") is not { } adresses) return;
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await ImporterAsync(jeu, DonneesPartagees.Fichier("qpv-contours/qpv2024_simplified.geojson")!);
        await ImporterAsync(jeu, DonneesPartagees.Fichier("qpv-contours/qpv2015_metropole_wgs84.geojson")!);
        var table = TableCsv.Lire(await File.ReadAllTextAsync(adresses));
        var (x, y, c24, c15) = (table.Colonne("longitude")!.Value, table.Colonne("latitude")!.Value, table.Colonne("qpv2024")!.Value, table.Colonne("qpv2015")!.Value);
        var (distance, commune) = (table.Colonne("distance_qpv2024_m")!.Value, table.Colonne("insee_com")!.Value);
        var (accords, plusGrandEcart) = (0, 0d);

        foreach (var (_, valeurs) in table.Lignes)
        {
            var lieux = await SituerAsync(jeu, Nombre(valeurs[x]), Nombre(valeurs[y]));
            string Trouves(GenerationQpv g) => string.Join(" ", lieux.Where(l => l.EstDedans && l.Code?.Generation == g).Select(l => l.Code!.Value.Texte));
            if (Trouves(GenerationQpv.G2024) == valeurs[c24] && Trouves(GenerationQpv.G2015) == valeurs[c15]) accords++;

            // Outre-mer, le fichier mesure en Lambert-93, qui n’y vaut rien : jusqu’à 62 m d’écart à Mayotte.
            if (!valeurs[commune].StartsWith("97", StringComparison.Ordinal) && valeurs[distance].Length > 0 && Nombre(valeurs[distance]) is > 0 and < 290) plusGrandEcart = Math.Max(plusGrandEcart, Math.Abs(lieux.First(l => l.Code?.Generation == GenerationQpv.G2024).DistanceAuBord - Nombre(valeurs[distance])));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{accords} adresses sur {table.Lignes.Count} tombent où elles doivent.");
        Assert.Equal(table.Lignes.Count, accords);
        TestContext.Current.TestOutputHelper?.WriteLine($"Plus grand écart de distance : {plusGrandEcart:0.00} m.");
        Assert.InRange(plusGrandEcart, 0, 1);
    }

    [Fact]
    public async Task Lambert_2_etendu_se_pose_a_quelques_metres_de_l_original()
    {
        if (DonneesPartagees.Fichier("qpv-contours/QPV2015_ALICE.shp") is not { } shp) return;
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await ImporterAsync(jeu, shp);
        Dictionary<Guid, NetTopologySuite.Geometries.Point> avant;
        await using (var donnees = jeu.Ouvrir()) avant = (await donnees.Set<Contour>().ToListAsync()).ToDictionary(c => c.QuartierId, c => c.Lire().Centroid);
        var rapport = await ImporterAsync(jeu, DonneesPartagees.Fichier("qpv-contours/qpv2015_metropole_wgs84.geojson")!);
        Assert.Equal(1296, rapport.Modifies);
        await using var apres = jeu.Ouvrir();

        var ecarts = (await apres.Set<Contour>().ToListAsync()).Select(c =>
        {
            var (a, b) = (avant[c.QuartierId], c.Lire().Centroid);
            return new PlanLocal(a.Y).DistanceAuSegment(a.X, a.Y, b.Coordinate, b.Coordinate);
        }).Order().ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"Écart médian {ecarts[ecarts.Count / 2]:0.0} m, maximal {ecarts[^1]:0.0} m.");
        Assert.InRange(ecarts[^1], 0, 10);
    }

    private static double Nombre(string texte) => double.Parse(texte, CultureInfo.InvariantCulture);

    private static Task<IReadOnlyList<LieuSitue>> SituerAsync(Jeu jeu, double longitude, double latitude) =>
        jeu.AvecAsync<ILocalisation, IReadOnlyList<LieuSitue>>(l => l.SituerAsync(longitude, latitude, CancellationToken.None));

    // ALICE publie aussi un fichier passé de NTF à WGS84 sans la grille : 53 m à l’est, 8 m au nord.
    private static string Decaler(string fichier)
    {
        var json = JsonNode.Parse(File.ReadAllText(fichier))!;
        foreach (var objet in json["features"]!.AsArray()) DecalerUnNoeud(objet!["geometry"]!["coordinates"]!.AsArray());
        return Ecrire(json.ToJsonString());
    }

    private static void DecalerUnNoeud(JsonArray noeud)
    {
        if (noeud[0] is not JsonArray)
        {
            var (x, y) = (noeud[0]!.GetValue<double>(), noeud[1]!.GetValue<double>());
            var plan = new PlanLocal(y);
            (noeud[0], noeud[1]) = (x + plan.DegresX(53), y + plan.DegresY(8));
            return;
        }

        foreach (var enfant in noeud) DecalerUnNoeud(enfant!.AsArray());
    }
}
