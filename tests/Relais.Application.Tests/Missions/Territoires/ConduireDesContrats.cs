using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class ConduireDesContrats
{
    private static readonly CancellationToken Sans = CancellationToken.None;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_contrat_est_conclu_avec_ses_propres_themes(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var quartier = await jeu.UnQuartierAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);

        var id = (await ConclureAsync(jeu, sousPrefete, Termes(quartier.Id))).Valeur;

        var fiche = (await FicheAsync(jeu, id, sousPrefete))!;
        Assert.Equal(["Emploi", "Cadre de vie"], fiche.Contrat.Themes);
        Assert.Equal(["Les Genêts"], fiche.Quartiers.Select(q => q.Nom));
        Assert.True(fiche.EstEnCours);
        var ligne = Assert.Single(fiche.Historique);
        Assert.Equal("Camille Martin", ligne.Par);
        Assert.IsType<ContratDeVilleConclu>(ligne.Evenement);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_avenant_dit_ce_qui_change_et_le_meme_ne_dit_rien(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (ancien, nouveau) = (await jeu.UnQuartierAsync(), await jeu.UnQuartierAsync("QN09902N", "Les Ajoncs", -3.1));
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);
        var id = (await ConclureAsync(jeu, sousPrefete, Termes(ancien.Id))).Valeur;
        var avant = (await FicheAsync(jeu, id, sousPrefete))!.Contrat;
        jeu.Temps.Advance(TimeSpan.FromMinutes(5));

        var avenant = await ModifierAsync(jeu, sousPrefete, id, avant.Version, Termes(nouveau.Id) with { Themes = ["Emploi", "Santé"] });

        Assert.True(avenant.Valeur);
        var fiche = (await FicheAsync(jeu, id, sousPrefete))!;
        Assert.NotEqual(avant.Version, fiche.Contrat.Version);
        var modifications = Assert.IsType<ContratDeVilleModifie>(fiche.Historique[0].Evenement).Modifications;
        Assert.Equal([new("Thèmes", "Emploi ; Cadre de vie", "Emploi ; Santé"), new("Quartiers", "Les Genêts", "Les Ajoncs")], modifications);
        Assert.False((await ModifierAsync(jeu, sousPrefete, id, fiche.Contrat.Version, Termes(nouveau.Id) with { Themes = ["Emploi", "Santé"] })).Valeur);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_contrat_change_entre_temps_n_est_pas_ecrase(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (ancien, nouveau) = (await jeu.UnQuartierAsync(), await jeu.UnQuartierAsync("QN09902N", "Les Ajoncs", -3.1));
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);
        var contrat = await jeu.UnContratAsync(ancien.Id);
        var lue = (await FicheAsync(jeu, contrat.Id, sousPrefete))!.Contrat.Version;
        await ModifierAsync(jeu, sousPrefete, contrat.Id, lue, Termes(ancien.Id, nouveau.Id) with { Code = contrat.Code });

        var tardif = await ModifierAsync(jeu, sousPrefete, contrat.Id, lue, Termes(ancien.Id) with { Code = contrat.Code });

        Assert.Equal("contrat-modifie-entre-temps", Assert.Single(tardif.Refus).Code);
    }

    [Fact]
    public async Task Les_refus_viennent_tous_ensemble()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);

        var refus = (await ConclureAsync(jeu, sousPrefete, new("CN 1", "", new(2026, 1, 1), new(2025, 1, 1), ["Emploi", "emploi"], []))).Refus;

        Assert.Equal(
            ["code-de-contrat-invalide", "nom-de-contrat-manquant", "dates-de-contrat-inversees", "theme-de-contrat-en-double", "contrat-sans-quartier"],
            refus.Select(r => r.Code));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_quartier_n_a_qu_un_contrat_a_la_fois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var quartier = await jeu.UnQuartierAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);
        await jeu.UnContratAsync(quartier.Id);

        Assert.Equal("quartier-deja-sous-contrat", Assert.Single((await ConclureAsync(jeu, sousPrefete, Termes(quartier.Id))).Refus).Code);
        Assert.True((await ConclureAsync(jeu, sousPrefete, Termes(quartier.Id) with { DebutLe = new(2015, 1, 1), FinLe = new(2023, 12, 31) })).EstReussi);
    }

    [Fact]
    public async Task Un_quartier_d_un_autre_departement_est_refuse()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var ailleurs = await jeu.UnQuartierAsync("QN09801N", "Ailleurs");
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);

        Assert.Equal("quartier-de-contrat-inconnu", Assert.Single((await ConclureAsync(jeu, sousPrefete, Termes(ailleurs.Id))).Refus).Code);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_poche_reperee_devient_un_lieu_ou_l_on_observe(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var contrat = await jeu.UnContratAsync((await jeu.UnQuartierAsync()).Id);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);
        const string Contour = """{"type":"Polygon","coordinates":[[[-3.02,46],[-3.015,46],[-3.015,46.004],[-3.02,46.004],[-3.02,46]]]}""";

        var id = (await RepererAsync(jeu, sousPrefete, contrat.Id, Saisie() with { Contour = Contour })).Valeur;

        Assert.Equal([new(id, "Le Vieux-Bassin", EstSuivie: true)], (await LieuxAsync(jeu)).Poches);
        var point = await jeu.AvecAsync<SituerUnPointRequete, PointSitue>(r => r.ExecuterAsync(-3.018, 46.002, sousPrefete, Sans));
        Assert.Equal(("Le Vieux-Bassin", true), Assert.Single(point.Poches) is var p ? (p.Nom, p.EstDedans) : default);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_poche_qu_on_cesse_de_suivre_garde_son_nom(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var contrat = await jeu.UnContratAsync((await jeu.UnQuartierAsync()).Id);
        var poche = await jeu.UnePocheAsync(contrat);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);

        Assert.Equal("fin-de-poche-invalide", Assert.Single((await CesserAsync(jeu, sousPrefete, poche.Id, new(2026, 3, 11))).Refus).Code);
        Assert.True((await CesserAsync(jeu, sousPrefete, poche.Id, new(2026, 3, 9))).EstReussi);

        Assert.Equal("suivi-de-poche-deja-fini", Assert.Single((await CesserAsync(jeu, sousPrefete, poche.Id, new(2026, 3, 9))).Refus).Code);
        Assert.Equal([new(poche.Id, "Le Vieux-Bassin", EstSuivie: false)], (await LieuxAsync(jeu)).Poches);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_poche_modifiee_dit_ce_qui_change(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var contrat = await jeu.UnContratAsync((await jeu.UnQuartierAsync()).Id);
        var poche = await jeu.UnePocheAsync(contrat, contour: JeuTerritoires.Carre(-3.02, 46));
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);
        var saisie = new SaisieDePoche("Le Vieux-Bassin", "Six immeubles du quai neuf.", new(2024, 9, 1), "");
        Task<Resultat<bool>> ModifierLaPocheAsync(Guid version) => jeu.AvecAsync<ModifierPocheHandler, Resultat<bool>>(h => h.ExecuterAsync(new(poche.Id, version, saisie), sousPrefete, Sans));

        Assert.True((await ModifierLaPocheAsync(poche.Version)).Valeur);

        var fiche = (await FicheAsync(jeu, contrat.Id, sousPrefete))!;
        var modifications = Assert.IsType<PocheModifiee>(fiche.Historique[0].Evenement).Modifications;
        Assert.Equal([new("Délimitation", "Quatre immeubles du quai neuf.", "Six immeubles du quai neuf."), new("Contour", "tracé", null)], modifications);
        Assert.Equal("poche-modifiee-entre-temps", Assert.Single((await ModifierLaPocheAsync(poche.Version)).Refus).Code);
        Assert.False((await ModifierLaPocheAsync(fiche.Poches[0].Version)).Valeur);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"type":"Point","coordinates":[1,2]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[700000,6600000],[700100,6600000],[700100,6600100],[700000,6600000]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[1,2],[1,2],[1,2],[1,2]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[1,45],[2,45],[2,46],[1,46],[1,45]]]}""")]
    public async Task Un_contour_de_poche_illisible_est_refuse(string contour)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var contrat = await jeu.UnContratAsync((await jeu.UnQuartierAsync()).Id);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);

        Assert.Equal("contour-de-poche-illisible", Assert.Single((await RepererAsync(jeu, sousPrefete, contrat.Id, Saisie() with { Contour = contour })).Refus).Code);
    }

    [Fact]
    public async Task Une_poche_se_nomme_et_se_delimite_dans_les_dates_du_contrat()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var contrat = await jeu.UnContratAsync((await jeu.UnQuartierAsync()).Id);
        await jeu.UnePocheAsync(contrat);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);

        Assert.Equal(
            ["nom-de-poche-manquant", "delimitation-de-poche-manquante", "suivi-de-poche-hors-du-contrat"],
            (await RepererAsync(jeu, sousPrefete, contrat.Id, new("", "", new(2023, 1, 1), ""))).Refus.Select(r => r.Code));
        Assert.Equal("nom-de-poche-deja-pris", Assert.Single((await RepererAsync(jeu, sousPrefete, contrat.Id, Saisie())).Refus).Code);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_intercommunalite_prend_le_nom_qu_on_lui_donne(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.UnQuartierAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet);
        Task<Resultat<bool>> NommerAsync(string nom) => jeu.AvecAsync<NommerIntercommunaliteHandler, Resultat<bool>>(h => h.ExecuterAsync(new("999000001", nom), sousPrefete, Sans));

        Assert.Equal("nom-d-intercommunalite-manquant", Assert.Single((await NommerAsync(" ")).Refus).Code);
        Assert.True((await NommerAsync("Agglomération de Port-Brenne")).Valeur);
        Assert.False((await NommerAsync("Agglomération de Port-Brenne")).Valeur);

        var ligne = Assert.Single(await jeu.AvecAsync<IntercommunalitesRequete, IReadOnlyList<LigneDIntercommunalite>>(r => r.ExecuterAsync(sousPrefete, Sans)));
        Assert.Equal(("Agglomération de Port-Brenne", "Les Genêts"), (ligne.Nom, Assert.Single(ligne.Quartiers).Nom));
    }

    private static TermesDuContrat Termes(params Guid[] quartiers) => new("CN09901N", "Contrat de ville de Port-Brenne", new(2024, 1, 1), new(2030, 12, 31), ["Emploi", "Cadre de vie"], quartiers);

    private static SaisieDePoche Saisie() => new("Le Vieux-Bassin", "Quatre immeubles du quai neuf.", new(2024, 9, 1), "");

    private static Task<Resultat<Guid>> ConclureAsync(Jeu jeu, Acteur acteur, TermesDuContrat termes) =>
        jeu.AvecAsync<ConclureContratHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(termes), acteur, Sans));

    private static Task<Resultat<bool>> ModifierAsync(Jeu jeu, Acteur acteur, Guid id, Guid version, TermesDuContrat termes) =>
        jeu.AvecAsync<ModifierContratHandler, Resultat<bool>>(h => h.ExecuterAsync(new(id, version, termes), acteur, Sans));

    private static Task<Resultat<Guid>> RepererAsync(Jeu jeu, Acteur acteur, Guid contrat, SaisieDePoche saisie) =>
        jeu.AvecAsync<RepererPocheHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(contrat, saisie), acteur, Sans));

    private static Task<Resultat> CesserAsync(Jeu jeu, Acteur acteur, Guid poche, DateOnly le) =>
        jeu.AvecAsync<CesserDeSuivreHandler, Resultat>(h => h.ExecuterAsync(new(poche, le), acteur, Sans));

    private static Task<LieuxHorsQuartier> LieuxAsync(Jeu jeu) => jeu.AvecAsync<ILieuxHorsQuartier, LieuxHorsQuartier>(l => l.DuDepartementAsync(Jeu.Departement, Sans));

    private static Task<FicheContrat?> FicheAsync(Jeu jeu, Guid id, Acteur acteur) =>
        jeu.AvecAsync<FicheContratRequete, FicheContrat?>(r => r.ExecuterAsync(id, acteur, Sans));
}
