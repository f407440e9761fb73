using Relais.Application.Missions.Alertes;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Alertes;

public sealed class LesSuites
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_decision_sans_issue_retient_la_cloture(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnAgentAsync(Role.SousPrefet, "Daumas"));
        var id = await jeu.UneAlerteAsync(delegue);
        await jeu.AccuserAsync(id, sousPrefete);
        Assert.True((await jeu.SuivreAsync(id, sousPrefete, new(NatureDeSuivi.Decision, "Réunir le bailleur et la mairie demain."))).EstReussi);

        Assert.IsType<DecisionsSansIssue>((await jeu.CloreAsync(id, sousPrefete)).Refus[0]);
        var decision = Assert.Single((await jeu.FicheDAlerteAsync(id, sousPrefete))!.Decisions);
        Assert.True((await jeu.AvecAsync<DireLIssueHandler, Resultat>(h => h.ExecuterAsync(new(id, decision.SuiviId, "Réunion tenue, trois soirées de médiation."), delegue, CancellationToken.None))).EstReussi);
        Assert.True((await jeu.CloreAsync(id, sousPrefete)).EstReussi);

        var fiche = (await jeu.FicheDAlerteAsync(id, sousPrefete))!;
        Assert.Equal(EtatAlerte.Close, fiche.Etat);
        Assert.Equal([ActionSurAlerte.Rouvrir], fiche.Actions);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_meme_suivi_envoye_deux_fois_n_en_fait_qu_un(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var (id, suivi) = (await jeu.UneAlerteAsync(delegue), Guid.NewGuid());

        await jeu.SuivreAsync(id, delegue, new(NatureDeSuivi.Information, "Les pompiers sont partis."), suivi);
        await jeu.SuivreAsync(id, delegue, new(NatureDeSuivi.Information, "Les pompiers sont partis."), suivi);

        Assert.Single((await jeu.FicheDAlerteAsync(id, delegue))!.Frise, e => e.Detail == "Les pompiers sont partis.");
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_alerte_close_se_rouvre_avec_un_motif(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnAgentAsync(Role.SousPrefet, "Daumas"));
        var id = await jeu.UneAlerteAsync(delegue);
        await jeu.AccuserAsync(id, sousPrefete);
        await jeu.CloreAsync(id, sousPrefete);

        Assert.IsType<ReouvertureSansMotif>((await RouvrirAsync(jeu, id, delegue, " ")).Refus[0]);
        Assert.True((await RouvrirAsync(jeu, id, delegue, "Le feu a repris.")).EstReussi);

        var fiche = (await jeu.FicheDAlerteAsync(id, sousPrefete))!;
        Assert.Equal(EtatAlerte.EnTraitement, fiche.Etat);
        Assert.Contains(fiche.Frise, e => e is { Titre: "Rouverte", Detail: "Le feu a repris." });
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qu_on_avait_retenu_revient_avec_le_meme_quartier_et_la_meme_famille(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnAgentAsync(Role.SousPrefet, "Daumas"));
        var premiere = await jeu.UneAlerteAsync(delegue);
        await jeu.AccuserAsync(premiere, sousPrefete);
        await jeu.CloreAsync(premiere, sousPrefete, "Enlever les bacs le soir même.");
        jeu.Temps.Advance(TimeSpan.FromDays(30));

        var seconde = await jeu.UneAlerteAsync(delegue);

        Assert.Equal("Enlever les bacs le soir même.", Assert.Single((await jeu.FicheDAlerteAsync(seconde, sousPrefete))!.Precedents).Enseignements);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_alertes_du_mois_vont_au_rapport_avec_leurs_suites_et_sans_les_fausses(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnAgentAsync(Role.SousPrefet, "Daumas"));
        var id = await jeu.UneAlerteAsync(delegue);
        await jeu.SuivreAsync(id, delegue, new(NatureDeSuivi.PointDeSituation, "Le calme est revenu."));
        await jeu.AccuserAsync(id, sousPrefete);
        await jeu.CloreAsync(id, sousPrefete, "Prévenir les médiateurs.");

        var element = Assert.Single(await DuMoisAsync(jeu, delegue, new Mois(2026, 3)));
        Assert.Equal(CodesDeRubrique.Evenements, element.Rubrique);
        Assert.Equal(3, element.Force);
        Assert.Equal($"{JeuDAlertes.Fait}\nPoint de situation du 10 mars : Le calme est revenu.\nClose le 10 mars : Prévenir les médiateurs.", element.Texte.Replace('\u00A0', ' '));
        Assert.Empty(await DuMoisAsync(jeu, delegue, new Mois(2026, 2)));
        Assert.Empty(await DuMoisAsync(jeu, await jeu.UnDelegueEnMissionAsync(), new Mois(2026, 3)));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_point_de_situation_montre_tout_ce_qui_est_ouvert_le_plus_grave_d_abord(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnAgentAsync(Role.SousPrefet, "Daumas"));
        await jeu.UneAlerteAsync(delegue, gravite: 2);
        var grave = await jeu.UneAlerteAsync(delegue, gravite: 5);
        var close = await jeu.UneAlerteAsync(delegue, gravite: 5);
        await jeu.AccuserAsync(close, sousPrefete);
        await jeu.CloreAsync(close, sousPrefete);
        await jeu.SuivreAsync(grave, delegue, new(NatureDeSuivi.PointDeSituation, "Renforts arrivés.", Tendance.Stable, jeu.Maintenant().AddMinutes(30)));
        jeu.Temps.Advance(TimeSpan.FromHours(1));

        var point = await jeu.AvecAsync<PointDeSituationRequete, PointDeSituation>(r => r.ExecuterAsync(sousPrefete, CancellationToken.None));

        Assert.Equal([5, 2], point.Evenements.Select(e => e.Gravite));
        Assert.Equal("Renforts arrivés.", point.Evenements[0].DernierSuivi!.Texte);
        Assert.Equal((2, 1), (point.SansReponse, point.EnRetard));
    }

    private static Task<Resultat> RouvrirAsync(Jeu jeu, Guid id, Acteur acteur, string motif) =>
        jeu.AvecAsync<RouvrirAlerteHandler, Resultat>(h => h.ExecuterAsync(new(id, motif), acteur, CancellationToken.None));

    private static Task<IReadOnlyList<ElementPourRapport>> DuMoisAsync(Jeu jeu, Acteur acteur, Mois mois) =>
        jeu.AvecAsync<IEnumerable<IElementsPourRapport>, IReadOnlyList<ElementPourRapport>>(async missions =>
        {
            List<ElementPourRapport> elements = [];
            foreach (var mission in missions) elements.AddRange(await mission.DuMoisAsync(acteur, mois, CancellationToken.None));
            return [.. elements.Where(e => e.Provenance == ProvenanceDElement.Alerte)];
        });
}
