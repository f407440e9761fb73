using Relais.Application.Missions.Indicateurs;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Indicateurs;

public sealed class ComparerUnQuartier
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_contrat_donne_les_cles_avec_source_marque_et_reserve(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var quartier = await jeu.UnQuartierAsync("QN09902I", "La Corderie");
        await jeu.EcrireAsync(Correspondance.Etablir(Guid.NewGuid(), CodeQpv.Parse("QN09902I"), CodeQpv.Parse("QP099002"), StatutDeCorrespondance.Inchange));
        await jeu.DesChiffresAsync("QP099001", "QP099002");

        var cles = await jeu.AvecAsync<IIndicateurs, IReadOnlyList<IndicateurCle>>(i => i.ClesAsync(quartier.Id, Jeu.Departement, CancellationToken.None));

        Assert.Equal("population", cles[0].Code);
        var pauvrete = cles.Single(c => c.Code == "taux-de-pauvrete");
        Assert.Null(pauvrete.Nombre);
        Assert.Contains("ce n’est pas zéro", pauvrete.Marque, StringComparison.Ordinal);
        Assert.Equal("édition 2021", pauvrete.Periode);
        Assert.Contains("QP099002, de même contour", pauvrete.Reserve, StringComparison.Ordinal);
        Assert.Empty(await jeu.AvecAsync<IIndicateurs, IReadOnlyList<IndicateurCle>>(i => i.ClesAsync(quartier.Id, "98", CancellationToken.None)));
        Assert.Equal(13501, (await ParQuartierAsync(jeu, "revenu-median", edition: null, quartier)).Valeurs[quartier.Id].Nombre);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_contrat_donne_une_edition_ou_la_plus_recente_de_chaque_quartier(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (genets, corderie) = (await jeu.UnQuartierAsync("QP099001", "Les Genêts"), await jeu.UnQuartierAsync("QP099002", "La Corderie"));
        await jeu.DesChiffresAsync("QP099001", "QP099002");
        await jeu.ImporterIndicateursAsync("DEMO_2022.csv", JeuIndicateurs.Demographie("QP099001;Les Genêts;2345;Port-Brenne;41,5;0;1012;0"));

        var derniere = await ParQuartierAsync(jeu, "population", edition: null, genets, corderie);
        Assert.Equal([2021, 2022], derniere.Editions);
        Assert.Equal((2345, 2100), (derniere.Valeurs[genets.Id].Nombre, derniere.Valeurs[corderie.Id].Nombre));
        Assert.Equal(2000, (await ParQuartierAsync(jeu, "population", edition: 2021, genets)).Valeurs[genets.Id].Nombre);
        Assert.DoesNotContain(corderie.Id, (await ParQuartierAsync(jeu, "population", edition: 2022, genets, corderie)).Valeurs.Keys);
        Assert.Equal([2021], (await ParQuartierAsync(jeu, "population", edition: null, corderie)).Editions);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_contour_modifie_ne_prete_pas_ses_chiffres(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var quartier = await jeu.UnQuartierAsync("QN09902M", "La Corderie");
        await jeu.EcrireAsync(Correspondance.Etablir(Guid.NewGuid(), CodeQpv.Parse("QN09902M"), CodeQpv.Parse("QP099002"), StatutDeCorrespondance.Modifie));
        await jeu.DesChiffresAsync("QP099001", "QP099002");

        Assert.Empty(await jeu.AvecAsync<IIndicateurs, IReadOnlyList<IndicateurCle>>(i => i.ClesAsync(quartier.Id, Jeu.Departement, CancellationToken.None)));
    }

    [Fact]
    public async Task La_comparaison_situe_le_quartier_parmi_ceux_de_sa_generation_seulement()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var agent = await jeu.UnAgentAsync();
        var quartier = await jeu.UnQuartierAsync("QP099001", "Les Genêts");
        await jeu.DesChiffresAsync("QP099001", "QP099002", "QP099003", "QP099004", "QN09901I");

        var comparaison = (await jeu.AvecAsync<ComparaisonDuQuartierRequete, ComparaisonDuQuartier?>(r => r.ExecuterAsync(quartier.Id, agent, CancellationToken.None)))!;

        var revenu = comparaison.Lignes.Single(l => l.Indicateur.Code == "revenu-median");
        Assert.Equal((1, 4), (revenu.Rang!.Place, revenu.Rang.Publies));
        Assert.Equal(-6450, revenu.Territoires.Single(t => t.Territoire.Niveau == NiveauGeographique.Commune).Ecart!.Valeur);
        Assert.All(comparaison.Semblables, s => Assert.StartsWith("QP", s.Profil.Code, StringComparison.Ordinal));
        Assert.NotEmpty(comparaison.Semblables);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_tableau_ne_totalise_pas_quand_une_valeur_est_cachee(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (a, b) = (await jeu.UnQuartierAsync("QP099001", "Les Genêts"), await jeu.UnQuartierAsync("QP099002", "La Corderie", -3.2));
        var auteur = await jeu.UnDelegueAsync(a.Id, b.Id);
        await jeu.ImporterIndicateursAsync("DEMO_2021.csv", JeuIndicateurs.Demographie("QP099001;Les Genêts;2000;;40,0;0;900;0", "QP099002;La Corderie;1000;;41,0;0;;5"));

        var contenu = new ContenuDeTableau("Essai", "", [a.Id, b.Id], ["population", "allocataires", "part-moins-de-25-ans"], []);
        var id = (await jeu.AvecAsync<FaireTableauHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(contenu), auteur, CancellationToken.None))).Valeur;
        var lignes = (await jeu.AvecAsync<FicheTableauRequete, FicheTableau?>(r => r.ExecuterAsync(id, auteur, CancellationToken.None)))!.Tableau.Lignes;

        Assert.Equal("3 000", lignes[0].Total!.Valeur!.Replace('\u202F', ' ').Replace('\u00A0', ' '));
        Assert.Null(lignes[1].Total!.Valeur);
        Assert.Contains("par différence", lignes[1].Total!.Pourquoi, StringComparison.Ordinal);
        Assert.Contains("ne se somme pas", lignes[2].Total!.Pourquoi, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_rupture_precisee_se_garde_a_la_reimportation(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var admin = await jeu.UnAgentAsync(Role.Administrateur);
        await jeu.DesChiffresAsync("QP099001");
        var edition = (await FicheAsync(jeu)).Millesimes.Single(m => m.Annee == 2021).EditionId;

        Assert.True((await jeu.AvecAsync<PreciserMillesimeHandler, Resultat<bool>>(h => h.ExecuterAsync(new(edition, "revenu-median", 2018, "Champ élargi."), admin, CancellationToken.None))).Valeur);
        Assert.False((await jeu.AvecAsync<PreciserMillesimeHandler, Resultat<bool>>(h => h.ExecuterAsync(new(edition, "revenu-median", 2018, "Champ élargi."), admin, CancellationToken.None))).Valeur);
        await jeu.DesChiffresAsync("QP099001", "QP099002");

        var millesime = (await FicheAsync(jeu)).Millesimes.Single(m => m.Annee == 2021).Millesime;
        Assert.Equal((2018, "Champ élargi."), (millesime.AnneeDesDonnees, millesime.Rupture));
    }

    private static async Task<FicheIndicateur> FicheAsync(Jeu jeu) => (await jeu.AvecAsync<FicheIndicateurRequete, FicheIndicateur?>(r => r.ExecuterAsync("revenu-median", CancellationToken.None)))!;

    private static Task<IndicateurDesQuartiers> ParQuartierAsync(Jeu jeu, string code, int? edition, params Quartier[] quartiers) =>
        jeu.AvecAsync<IIndicateurs, IndicateurDesQuartiers>(i => i.ParQuartierAsync(code, edition, [.. quartiers.Select(q => q.Id)], Jeu.Departement, CancellationToken.None));
}
