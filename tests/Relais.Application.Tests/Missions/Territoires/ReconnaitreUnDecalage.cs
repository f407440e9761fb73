using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Xunit;

using static Relais.Application.Tests.Missions.Territoires.FichiersDEssai;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class ReconnaitreUnDecalage
{
    [Theory]
    [InlineData("QN0990", "N", 53, 8, true)]
    [InlineData("QP09900", "", 53, 8, true)]
    [InlineData("QN0990", "N", 4, 3, false)]
    [InlineData("QP09900", "", 0, 0, false)]
    public async Task Tous_les_contours_decales_de_la_meme_facon_se_disent(string prefixe, string suffixe, double est, double nord, bool attendu)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await ImporterAsync(jeu, Fichier("QN0990", "N", 0, 0));

        var rapport = await ImporterAsync(jeu, Fichier(prefixe, suffixe, est, nord));

        Assert.False(rapport.EstRefuse);
        Assert.Equal(attendu, rapport.Remarques.Any(r => r.Motif.Contains("décalés", StringComparison.Ordinal) && r.Valeur == "53 m vers l’est, 8 m vers le nord"));
    }

    [Fact]
    public async Task Un_fichier_national_n_ecrit_que_le_departement_de_celui_qui_l_importe()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var administrateur = await jeu.UnAgentAsync(Role.Administrateur);
        var fichier = Ecrire(Collection(Objet("QN09901N", "Les Genêts", "99001", Carre), Objet("QN09801N", "Ailleurs", "98001", Carre)));

        var rapport = await ImporterAsync(jeu, fichier, acteur: administrateur);

        Assert.Equal((2, 1), (rapport.Lus, rapport.Ajoutes));
        Assert.Contains("1 quartiers d’autres départements laissés de côté.", rapport.Constats);
        await using var donnees = jeu.Ouvrir();
        Assert.Equal("QN09901N", (await donnees.Set<Quartier>().SingleAsync()).Code.Texte);
        Assert.Equal(administrateur.AgentId, (await donnees.Operations.SingleAsync()).AgentId);
    }

    [Fact]
    public async Task Deux_intercommunalites_sont_celles_du_quartier_pas_d_une_commune()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        await ImporterAsync(jeu, Ecrire(Collection(Objet("QN09901N", "Les Genêts", "99001, 99002, 99003", Carre, "200042190, 245901160"))));

        await using var donnees = jeu.Ouvrir();
        var quartier = await donnees.Set<Quartier>().SingleAsync();
        Assert.Equal(["200042190", "245901160"], quartier.Intercommunalites);
        Assert.All(quartier.Communes, c => Assert.Null(c.Siren));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_noms_des_intercommunalites_viennent_d_une_liste(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var fichier = Ecrire("siren_epci,lib_epci\r\n200042190,La Porte du Hainaut\r\n200042190,La Porte du Hainaut\r\nNA,\r\n", "csv");

        var premier = await ImporterAsync(jeu, fichier, jeu: "intercommunalites");

        Assert.Equal((3, 1), (premier.Lus, premier.Ajoutes));
        Assert.True((await ImporterAsync(jeu, fichier, jeu: "intercommunalites")).NeChangeRien);
    }

    private static string Fichier(string prefixe, string suffixe, double est, double nord)
    {
        var plan = new PlanLocal(46);
        return Ecrire(Collection([.. Enumerable.Range(1, 8).Select(i => Objet($"{prefixe}{i}{suffixe}", $"Quartier {i}", "99001", CarreEn(-3 + (i * 0.02) + plan.DegresX(est), 46 + plan.DegresY(nord))))]));
    }
}
