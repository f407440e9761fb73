using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class CorrigerEtRetirer
{
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task L_historique_dit_qui_a_change_quoi_et_pourquoi(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);

        await CorrigerAsync(jeu, delegue, observation, observation.Contenu with { Texte = "Le square est fermé.", ThemeCode = "jeunesse" }, "Vu de plus près");

        var ligne = Assert.Single((await jeu.FicheAsync(observation.Id, delegue))!.Historique);
        Assert.Equal(("Camille Martin", "Vu de plus près"), (ligne.Par, ligne.Motif));
        Assert.Equal(
            [new("Texte", JeuDeVeille.TexteAnodin, "Le square est fermé."), new("Thème", "Propreté et cadre de vie", "Jeunesse")],
            Assert.IsType<ObservationCorrigee>(ligne.Evenement).Modifications);
        Assert.Single((await jeu.ListerAsync(new() { Texte = "fermée" }, delegue)).Lignes);
        Assert.Empty((await jeu.ListerAsync(new() { Texte = "éclairage" }, delegue)).Lignes);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Enregistrer_a_l_identique_n_ecrit_rien(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);

        var resultat = await CorrigerAsync(jeu, delegue, observation, observation.Contenu with { Texte = $"  {observation.Texte} " });

        Assert.False(resultat.Valeur.EstChangee);
        Assert.Empty((await jeu.FicheAsync(observation.Id, delegue))!.Historique);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_version_depassee_est_refusee(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);
        await CorrigerAsync(jeu, delegue, observation, observation.Contenu with { Texte = "Premier arrivé." });

        var resultat = await CorrigerAsync(jeu, delegue, observation, observation.Contenu with { Texte = "Second arrivé." });

        Assert.IsType<ObservationModifieeEntreTemps>(Assert.Single(resultat.Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Seul_l_auteur_corrige(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var observation = await jeu.UneObservationAsync(await jeu.UnDelegueAsync(Quartier));
        var collegue = await jeu.UnDelegueAsync(Quartier);

        var resultat = await CorrigerAsync(jeu, collegue, observation, observation.Contenu with { Texte = "Autre chose." });

        Assert.IsType<ObservationDUnAutre>(Assert.Single(resultat.Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_observation_retiree_quitte_la_liste_et_le_rapport_mais_se_lit_encore(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);

        var retrait = await jeu.AvecAsync<RetirerObservationHandler, Resultat>(h => h.ExecuterAsync(new(observation.Id, "Fait démenti"), delegue, CancellationToken.None));

        Assert.True(retrait.EstReussi);
        Assert.Empty((await jeu.ListerAsync(new(), delegue)).Lignes);
        Assert.Single((await jeu.ListerAsync(new() { Retirees = true }, delegue)).Lignes);
        Assert.Empty(await jeu.AvecAsync<IElementsPourRapport, IReadOnlyList<ElementPourRapport>>(v => v.DuMoisAsync(delegue, new Mois(2026, 3), CancellationToken.None)));
        Assert.Equal("Fait démenti", (await jeu.FicheAsync(observation.Id, delegue))!.Retrait!.Motif);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_sous_prefete_retire_mais_pas_un_collegue(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var observation = await jeu.UneObservationAsync(await jeu.UnDelegueAsync(Quartier));
        var collegue = await jeu.UnDelegueAsync(Quartier);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");

        var refus = await jeu.AvecAsync<RetirerObservationHandler, Resultat>(h => h.ExecuterAsync(new(observation.Id, "Non"), collegue, CancellationToken.None));
        var reussite = await jeu.AvecAsync<RetirerObservationHandler, Resultat>(h => h.ExecuterAsync(new(observation.Id, "Doublon"), sousPrefete, CancellationToken.None));

        Assert.IsType<ObservationDUnAutre>(Assert.Single(refus.Refus));
        Assert.True(reussite.EstReussi);
    }

    private static Task<Resultat<CorrectionFaite>> CorrigerAsync(Jeu jeu, Acteur acteur, Observation observation, ContenuObservation contenu, string? pourquoi = null) =>
        jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(h =>
            h.ExecuterAsync(new(observation.Id, observation.Version, contenu, pourquoi), acteur, CancellationToken.None));
}
