using Relais.Application.Missions.Pilotage.Localisation;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Pilotage;

public sealed class LocaliserUneListe
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chaque_ligne_a_ses_deux_geographies_sa_distance_ou_ce_qu_il_faut_reprendre(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.UnQuartierAsync("QN09901N", "Les Genêts");
        await jeu.UnQuartierAsync("QP099001", "Les Genêts d’hier", -3.001);

        var lignes = (await LocaliserAsync(jeu, "46;-3\n46;-2.996\n46;-2.5\n8 rue du Port, Port-Brenne\n12;cent")).Valeur;

        Assert.Equal([1, 2, 3, 4, 5], lignes.Select(l => l.Numero));
        Assert.True(lignes[0].En2024 is { EstDedans: true, Nom: "Les Genêts", DistanceAuBord: > 100 });
        Assert.True(lignes[0].En2015 is { EstDedans: true });
        Assert.True(lignes[1].En2024 is { EstDedans: false, DistanceAuBord: > 50 and < 300 });
        Assert.True(lignes[2].EstLocalisee && lignes[2].En2024 is null && lignes[2].En2015 is null);
        Assert.False(lignes[3].EstLocalisee);
        Assert.Equal("46;-3", lignes[0].Saisie);
        Assert.All(lignes.Skip(3), l => Assert.True(l.Remarque.Length > 0));
    }

    [Fact]
    public async Task Une_liste_vide_ou_trop_longue_se_refuse()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        Assert.IsType<ListeVide>(Assert.Single((await LocaliserAsync(jeu, " \n")).Refus));
        Assert.IsType<ListeTropLongue>(Assert.Single((await LocaliserAsync(jeu, string.Join('\n', Enumerable.Repeat("46;-3", ListeALocaliser.LignesAuPlus + 1)))).Refus));
    }

    private static Task<Resultat<LigneLocalisee[]>> LocaliserAsync(Jeu jeu, string texte) =>
        jeu.AvecAsync<LocaliserUneListeRequete, Resultat<LigneLocalisee[]>>(r => r.ExecuterAsync(texte, TestContext.Current.CancellationToken));
}
