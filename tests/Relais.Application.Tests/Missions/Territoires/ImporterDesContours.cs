using System.Text;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Xunit;

using static Relais.Application.Tests.Missions.Territoires.FichiersDEssai;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class ImporterDesContours
{
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
}
