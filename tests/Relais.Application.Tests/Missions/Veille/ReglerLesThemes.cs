using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Themes;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class ReglerLesThemes
{
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_theme_s_ajoute_se_deplace_se_renomme_et_s_eteint(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");

        Assert.True((await AjouterAsync(jeu, sousPrefete, "Alimentation")).EstReussi);
        Assert.True((await jeu.AvecAsync<DeplacerThemeHandler, Resultat>(h => h.ExecuterAsync(new("alimentation", VersLeHaut: true), sousPrefete, CancellationToken.None))).EstReussi);
        var themes = await ListerAsync(jeu);
        Assert.Equal(["alimentation", "autre"], themes.Select(t => t.Code).TakeLast(2));

        Assert.True((await ReglerAsync(jeu, sousPrefete, themes[^2], "Aide alimentaire", estActif: true)).Valeur);
        Assert.False((await ReglerAsync(jeu, sousPrefete, (await ListerAsync(jeu))[^2], "Aide alimentaire", estActif: true)).Valeur);
        Assert.True((await ReglerAsync(jeu, sousPrefete, (await ListerAsync(jeu))[^2], "Aide alimentaire", estActif: false)).Valeur);

        var delegue = await jeu.UnDelegueAsync(Quartier);
        var choix = await jeu.AvecAsync<ChoixDeSaisieRequete, ChoixDeSaisie>(r => r.ExecuterAsync(delegue, CancellationToken.None));
        Assert.DoesNotContain(choix.Themes, t => t.Code == "alimentation");
        Assert.IsType<ThemeInconnu>(Assert.Single((await jeu.SaisirAsync(new(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier) with { ThemeCode = "alimentation" }), delegue)).Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_observation_garde_un_theme_eteint_et_se_corrige_encore(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete) = (await jeu.UnDelegueAsync(Quartier), await jeu.UnAgentAsync(Role.SousPrefet, "Durand"));
        var observation = await jeu.UneObservationAsync(delegue);
        await ReglerAsync(jeu, sousPrefete, (await ListerAsync(jeu)).Single(t => t.Code == "cadre-de-vie"), "Cadre de vie", estActif: false);

        var correction = await jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(h =>
            h.ExecuterAsync(new(observation.Id, observation.Version, observation.Contenu with { Texte = "Le square rouvre." }, null), delegue, CancellationToken.None));

        Assert.True(correction.EstReussi);
        Assert.Equal("Cadre de vie", Assert.Single((await jeu.ListerAsync(new(), delegue)).Lignes).Theme);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qui_brouillerait_la_liste_est_refuse(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");
        var themes = await ListerAsync(jeu);

        Assert.IsType<ThemeDejaNomme>(Assert.Single((await AjouterAsync(jeu, sousPrefete, " Jeunesse ")).Refus));
        Assert.IsType<ThemeSansLibelle>(Assert.Single((await AjouterAsync(jeu, sousPrefete, "  ")).Refus));
        Assert.IsType<ThemeDejaNomme>(Assert.Single((await ReglerAsync(jeu, sousPrefete, themes[0], "jeunesse", estActif: true)).Refus));
        Assert.IsType<ThemeModifieEntreTemps>(Assert.Single((await ReglerAsync(jeu, sousPrefete, themes[0] with { Version = Guid.NewGuid() }, "Autre nom", estActif: true)).Refus));
        foreach (var theme in themes.Skip(1)) Assert.True((await ReglerAsync(jeu, sousPrefete, theme, theme.Libelle, estActif: false)).EstReussi);
        Assert.IsType<DernierTheme>(Assert.Single((await ReglerAsync(jeu, sousPrefete, themes[0], themes[0].Libelle, estActif: false)).Refus));
    }

    private static Task<IReadOnlyList<ThemeDeLaListe>> ListerAsync(Jeu jeu) =>
        jeu.AvecAsync<ThemesRequete, IReadOnlyList<ThemeDeLaListe>>(r => r.ExecuterAsync(CancellationToken.None));

    private static Task<Resultat> AjouterAsync(Jeu jeu, Acteur acteur, string libelle) =>
        jeu.AvecAsync<AjouterThemeHandler, Resultat>(h => h.ExecuterAsync(new(libelle), acteur, CancellationToken.None));

    private static Task<Resultat<bool>> ReglerAsync(Jeu jeu, Acteur acteur, ThemeDeLaListe theme, string libelle, bool estActif) =>
        jeu.AvecAsync<ReglerThemeHandler, Resultat<bool>>(h => h.ExecuterAsync(new(theme.Code, theme.Version, libelle, estActif), acteur, CancellationToken.None));
}
