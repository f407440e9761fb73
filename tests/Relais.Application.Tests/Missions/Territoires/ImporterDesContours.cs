using System.Text;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class ImporterDesContours
{
    private const string Carre = "[[[[-3,46],[-2.99,46],[-2.99,46.01],[-3,46.01],[-3,46]]]]";

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_fichier_est_importe_puis_reimporte_sans_rien_changer(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var fichier = Ecrire(Collection(Objet("QN09901N", "Les Genêts", "99001, 99002", Carre)));

        var premier = await ImporterAsync(jeu, fichier);
        var second = await ImporterAsync(jeu, fichier);

        Assert.Equal((1, 0, 0), (premier.Ajoutes, premier.Modifies, premier.Inchanges));
        Assert.True(second.NeChangeRien);
        await using var donnees = jeu.Ouvrir();
        var quartier = await donnees.Set<Quartier>().SingleAsync();
        Assert.Equal(["99001", "99002"], quartier.Communes.Select(c => c.CodeInsee));
        Assert.InRange((await donnees.Set<Contour>().SingleAsync()).SurfaceHa, 84, 87);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_repetition_n_ecrit_rien(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);

        var rapport = await ImporterAsync(jeu, Ecrire(Collection(Objet("QN09901N", "Les Genêts", "99001", Carre))), essai: true);

        Assert.Equal(1, rapport.Ajoutes);
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(0, await donnees.Set<Quartier>().CountAsync());
    }

    [Fact]
    public async Task Un_seul_objet_refuse_et_rien_n_est_ecrit()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, Ecrire(Collection(Objet("QN09901N", "Les Genêts", "99001", Carre), Objet("QX1", "Inconnu", "99001", Carre))));

        var refus = Assert.Single(rapport.Remarques, r => r.EstUnRefus);
        Assert.Equal((2, "QX1"), (refus.Ligne, refus.Valeur));
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(0, await donnees.Set<Quartier>().CountAsync());
    }

    [Fact]
    public async Task Un_anneau_croise_est_repare_et_dit()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, Ecrire(Collection(Objet("QN09901N", "Le Papillon", "99001", "[[[[-3,46],[-2.99,46.01],[-2.99,46],[-3,46.01],[-3,46]]]]"))));

        Assert.Contains(rapport.Remarques, r => r.Motif.Contains("Contour à réparer", StringComparison.Ordinal));
        await using var donnees = jeu.Ouvrir();
        Assert.True((await donnees.Set<Contour>().SingleAsync()).Lire().IsValid);
    }

    [Fact]
    public async Task Un_contour_sans_surface_garde_le_quartier_et_le_dit()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, Ecrire(Collection(Objet("QN09901N", "Le Point", "99001", "[[[[-3,46],[-3,46],[-3,46]]]]"))));

        Assert.False(rapport.EstRefuse);
        Assert.Contains(rapport.Remarques, r => r.Motif.Contains("moins de quatre points", StringComparison.Ordinal));
        await using var donnees = jeu.Ouvrir();
        Assert.Equal((1, 0), (await donnees.Set<Quartier>().CountAsync(), await donnees.Set<Contour>().CountAsync()));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_commune_corrigee_est_reprise(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await ImporterAsync(jeu, Ecrire(Collection(Objet("QN09901N", "Les Genêts", "99001, 99002", Carre))));

        var rapport = await ImporterAsync(jeu, Ecrire(Collection(Objet("QN09901N", "Les Genêts d’Or", "99003", Carre))));

        Assert.Equal(1, rapport.Modifies);
        await using var donnees = jeu.Ouvrir();
        var quartier = await donnees.Set<Quartier>().SingleAsync();
        Assert.Equal(("Les Genêts d’Or", "99003"), (quartier.Nom, Assert.Single(quartier.Communes).CodeInsee));
    }

    [Theory]
    [InlineData("Code_QP", "Lib_QP")]
    [InlineData("CODE_QP ", "NOM_QP")]
    [InlineData("cd_qrtr", "nm_qrtr")]
    public async Task Les_noms_de_proprietes_changent_d_un_fichier_a_l_autre(string code, string nom)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var objet = $$$"""{"type":"Feature","properties":{"{{{code}}}":"QP099001","{{{nom}}}":"Les Genêts"},"geometry":{"type":"MultiPolygon","coordinates":{{{Carre}}}}}""";

        Assert.Equal(1, (await ImporterAsync(jeu, Ecrire(Collection(objet)))).Ajoutes);
    }

    [Fact]
    public async Task Un_fichier_tronque_est_refuse_avec_sa_ligne()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, Ecrire("{\"type\":\"FeatureCollection\",\n\"features\":[{"));

        Assert.Equal(2, Assert.Single(rapport.Remarques).Ligne);
        Assert.True(rapport.EstRefuse);
    }

    [Fact]
    public async Task Une_liste_en_windows_1252_aux_entetes_suivis_d_un_blanc_est_lue()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var texte = "Code quartier ;Quartier prioritaire ;noms communes ;COG\r\nQN09901N;Les Genêts;Port-Brenne, Sainte-Brenne;=\"09001\"\r\nQN09902N;Île-aux-Œufs;Port-Brenne;1004\r\n";
        var chemin = Path.Combine(Path.GetTempPath(), $"liste-{Guid.NewGuid():n}.csv");
        await File.WriteAllBytesAsync(chemin, TexteDeFichier.Windows1252.GetBytes(texte));

        var rapport = await ImporterAsync(jeu, chemin, jeu: "liste");

        Assert.Equal(2, rapport.Ajoutes);
        await using var donnees = jeu.Ouvrir();
        var quartiers = await donnees.Set<Quartier>().OrderBy(q => q.Code).ToListAsync();
        Assert.Equal(["Les Genêts", "Île-aux-Œufs"], quartiers.Select(q => q.Nom));
        Assert.Equal("01004", quartiers[1].Communes[0].CodeInsee);
    }

    [Theory]
    [InlineData("qpv-contours/qpv2024_simplified.geojson", "contours", 1609)]
    [InlineData("qpv-contours/QPV2015_ALICE.shp", "contours", 1296)]
    [InlineData("qpv-contours/qpv2015_metropole_wgs84.geojson", "contours", 1296)]
    [InlineData("qpv-contours/lille_marseille_2015/qpv2015_lille.geojson", "contours", 26)]
    [InlineData("qpv-contours/lille_marseille_2015/qpv2015_marseille.geojson", "contours", 37)]
    [InlineData("qpv-lists/qpv2024_liste_depuis_geojson.csv", "liste", 1609)]
    [InlineData("qpv-lists/qpv2024_liste_population_indicateurs_seconde_main.csv", "liste", 1518)]
    public async Task Les_fichiers_publics_entrent_en_entier(string chemin, string nomDuJeu, int attendus)
    {
        if (DonneesPartagees.Fichier(chemin) is not { } fichier)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{chemin} est absent : rien à comparer.");
            return;
        }

        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, fichier, jeu: nomDuJeu);
        var second = await ImporterAsync(jeu, fichier, jeu: nomDuJeu);

        TestContext.Current.TestOutputHelper?.WriteLine($"{string.Join(" ", rapport.Constats)} {rapport.Remarques.Count} remarques.");
        Assert.Equal(attendus, rapport.Ajoutes);
        Assert.True(second.NeChangeRien, $"{second.Modifies} modifiés");
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
        var accords = 0;

        foreach (var (_, valeurs) in table.Lignes)
        {
            var lieux = await jeu.AvecAsync<Application.Missions.Territoires.Contrats.ILocalisation, IReadOnlyList<Application.Missions.Territoires.Contrats.LieuSitue>>(l =>
                l.SituerAsync(double.Parse(valeurs[x], System.Globalization.CultureInfo.InvariantCulture), double.Parse(valeurs[y], System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None));
            string Trouves(GenerationQpv g) => string.Join(" ", lieux.Where(l => l.EstDedans && l.Code.Generation == g).Select(l => l.Code.Texte));
            if (Trouves(GenerationQpv.G2024) == valeurs[c24] && Trouves(GenerationQpv.G2015) == valeurs[c15]) accords++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{accords} adresses sur {table.Lignes.Count} tombent où elles doivent.");
        Assert.Equal(table.Lignes.Count, accords);
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

    private static string Objet(string code, string nom, string communes, string coordonnees) =>
        $$$"""{"type":"Feature","properties":{"code_qp":"{{{code}}}","lib_qp":"{{{nom}}}","insee_com":"{{{communes}}}","siren_epci":"NA"},"geometry":{"type":"MultiPolygon","coordinates":{{{coordonnees}}}}}""";

    private static string Collection(params string[] objets) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', objets)}}]}""";

    private static string Ecrire(string contenu)
    {
        var chemin = Path.Combine(Path.GetTempPath(), $"contours-{Guid.NewGuid():n}.geojson");
        File.WriteAllText(chemin, contenu, Encoding.UTF8);
        return chemin;
    }

    private static Task<RapportDImport> ImporterAsync(Jeu scene, string chemin, bool essai = false, string jeu = "contours") =>
        scene.AvecAsync<IEnumerable<IImporteur>, RapportDImport>(importeurs =>
            importeurs.Single(i => i.Jeu == jeu).ExecuterAsync(new(chemin), essai, null, CancellationToken.None));
}
