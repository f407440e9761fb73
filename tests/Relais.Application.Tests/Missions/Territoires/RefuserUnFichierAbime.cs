using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Xunit;

using static Relais.Application.Tests.Missions.Territoires.FichiersDEssai;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class RefuserUnFichierAbime
{
    [Theory]
    [InlineData("", "pas du GeoJSON")]
    [InlineData("<html><body>Not found</body></html>", "pas du GeoJSON")]
    [InlineData("[1,2]", "pas une collection")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{", "pas du GeoJSON")]
    public async Task Un_GeoJson_qui_n_en_est_pas_un(string contenu, string motif) => await EstRefuseAsync(Ecrire(contenu), motif);

    [Theory]
    [InlineData("""[[[["a","b"],[1,2],[3,4],["a","b"]]]]""")]
    [InlineData("[[[[1],[2],[3],[1]]]]")]
    [InlineData("12")]
    public async Task Des_coordonnees_illisibles(string coordonnees) =>
        await EstRefuseAsync(Ecrire(Collection(Objet("QN09901N", "Les Genêts", "99001", coordonnees))), "coordonnées");

    [Fact]
    public async Task Une_archive_abimee()
    {
        var chemin = Ecrire("PK pas une archive", "zip");
        await EstRefuseAsync(chemin, "L’archive est abîmée");
    }

    [Fact]
    public async Task Une_archive_sans_contour()
    {
        var chemin = Path.Combine(Path.GetTempPath(), $"relais-essai-{Guid.NewGuid():n}.zip");
        await using (var archive = await ZipFile.OpenAsync(chemin, ZipArchiveMode.Create, TestContext.Current.CancellationToken)) archive.CreateEntry("lisez-moi.txt");
        await EstRefuseAsync(chemin, "ni shapefile ni GeoJSON");
    }

    [Fact]
    public async Task Une_archive_avec_un_GeoJson_est_lue()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var chemin = Path.Combine(Path.GetTempPath(), $"relais-essai-{Guid.NewGuid():n}.zip");
        await using (var archive = await ZipFile.OpenAsync(chemin, ZipArchiveMode.Create, TestContext.Current.CancellationToken))
        {
            await using var entree = await archive.CreateEntry("GEOJSON/contours.geojson").OpenAsync(TestContext.Current.CancellationToken);
            await entree.WriteAsync(Encoding.UTF8.GetBytes(Collection(Objet("QN09901N", "Les Genêts", "99001", Carre))), TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, (await ImporterAsync(jeu, chemin)).Ajoutes);
    }

    [Fact]
    public async Task Un_shapefile_sans_ses_compagnons() => await EstRefuseAsync(Ecrire("", "shp"), ".dbf");

    [Fact]
    public async Task Un_shapefile_tronque()
    {
        var chemin = Ecrire("trop court", "shp");
        foreach (var compagnon in (string[])[".dbf", ".shx"]) await File.WriteAllTextAsync(Path.ChangeExtension(chemin, compagnon), "trop court", TestContext.Current.CancellationToken);
        await EstRefuseAsync(chemin, "tronqué ou abîmé");
    }

    [Theory]
    [InlineData("liste", "", "vide")]
    [InlineData("liste", "a;b\r\n1;2\r\n", "Aucune colonne ne porte le code")]
    [InlineData("liste", "code_qp;lib_qp\r\nQN09901N;\"ouvert\r\n", "CSV lisible")]
    [InlineData("correspondances", "qp2024;statut;qp2015_1\r\nQN09901N;INCHANGE;ABC\r\n", "pas un code de quartier")]
    [InlineData("intercommunalites", "siren;nom\r\n12;Agglo\r\n", "neuf chiffres")]
    public async Task Un_tableau_abime(string nomDuJeu, string contenu, string motif) => await EstRefuseAsync(Ecrire(contenu, "csv"), motif, nomDuJeu);

    private static async Task EstRefuseAsync(string chemin, string motif, string nomDuJeu = "contours")
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await ImporterAsync(jeu, chemin, jeu: nomDuJeu);

        Assert.Contains(rapport.Remarques, r => r.EstUnRefus && $"{r.Motif} {r.Valeur}".Contains(motif, StringComparison.Ordinal));
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(0, await donnees.Set<Quartier>().CountAsync());
    }
}
