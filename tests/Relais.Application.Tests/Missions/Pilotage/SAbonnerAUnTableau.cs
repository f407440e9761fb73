using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Pilotage.Abonnements;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Pilotage.Abonnements;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Pilotage;

/// <summary>Un tableau ou une liste par courriel : quand il part, ce qu’il dit, et comment il finit. La scène est un mardi 10 mars.</summary>
public sealed class SAbonnerAUnTableau
{
    private static readonly FiltreDAbonnement SansFiltre = new(null, null, null);

    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_courriel_d_une_liste_part_le_lundi_une_fois_et_ne_dit_que_le_nombre(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var delegue = await jeu.UnDelegueEnMissionAsync();
        Assert.True((await SAbonnerAsync(jeu, null, SansFiltre with { ThemeCode = "cadre-de-vie" }, delegue)).EstReussi);
        await jeu.UneObservationAsync(delegue, c => c with { ObserveLe = new(2026, 3, 11), Texte = "Le gymnase ferme plus tôt." });
        await jeu.UneObservationAsync(delegue, c => c with { ObserveLe = new(2026, 3, 12), ThemeCode = "emploi" });
        await PasserAsync(jeu);
        Assert.Empty(puits.Brut);

        jeu.Temps.Advance(TimeSpan.FromDays(6));
        await PasserAsync(jeu);
        await PasserAsync(jeu);

        var courriel = Assert.Single(puits.Brut);
        Assert.Contains("Une observation depuis le 10 mars 2026", courriel.Texte, StringComparison.Ordinal);
        Assert.Contains("theme=cadre-de-vie", courriel.Texte, StringComparison.Ordinal);
        Assert.Contains("/abonnements", courriel.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("gymnase", courriel.Texte, StringComparison.Ordinal);

        jeu.Temps.Advance(TimeSpan.FromDays(7));
        await PasserAsync(jeu);
        Assert.Equal(2, puits.Brut.Count);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_courriel_d_un_tableau_donne_ses_chiffres_leur_marque_et_leurs_sources(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var quartier = await jeu.UnQuartierAsync("QP099001", "Les Genêts");
        var delegue = await jeu.UnDelegueAsync(quartier.Id);
        await jeu.DesChiffresAsync("QP099001");
        var tableau = await jeu.UnTableauAsync(delegue, quartier.Id);
        Assert.True((await SAbonnerAsync(jeu, tableau, SansFiltre, delegue, RythmeDAbonnement.Mensuel)).EstReussi);

        jeu.Temps.Advance(TimeSpan.FromDays(21));
        await PasserAsync(jeu);
        Assert.Empty(puits.Brut);
        jeu.Temps.Advance(TimeSpan.FromDays(1));
        await PasserAsync(jeu);

        var courriel = Assert.Single(puits.Brut);
        Assert.Contains("– Les Genêts, ", courriel.Texte, StringComparison.Ordinal);
        Assert.Contains("Sources :", courriel.Texte, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_agent_desactive_ne_recoit_plus_rien_et_son_abonnement_s_efface(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await SAbonnerAsync(jeu, null, SansFiltre, delegue);
        await using (var donnees = jeu.Ouvrir())
        {
            (await donnees.Set<Agent>().SingleAsync(a => a.Id == delegue.AgentId, Annulation)).Desactiver(new(new DateOnly(2026, 3, 10), "Départ."));
            await donnees.SaveChangesAsync(Annulation);
        }

        jeu.Temps.Advance(TimeSpan.FromDays(7));
        await PasserAsync(jeu);

        Assert.Empty(puits.Brut);
        await using var apres = jeu.Ouvrir();
        Assert.Empty(await apres.Set<Abonnement>().ToListAsync(Annulation));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task On_ne_s_abonne_qu_a_ce_que_l_on_lit_une_seule_fois_et_l_on_revoque(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var autre = await jeu.UnDelegueEnMissionAsync();

        Assert.IsType<SujetDAbonnementInconnu>(Assert.Single((await SAbonnerAsync(jeu, null, SansFiltre with { QuartierId = autre.Quartiers[0] }, delegue)).Refus));
        Assert.IsType<SujetDAbonnementInconnu>(Assert.Single((await SAbonnerAsync(jeu, Guid.NewGuid(), SansFiltre, delegue)).Refus));
        Assert.IsType<SujetDAbonnementInconnu>(Assert.Single((await SAbonnerAsync(jeu, null, SansFiltre, await jeu.UnAgentAsync(Role.Gestionnaire))).Refus));
        await SAbonnerAsync(jeu, null, SansFiltre, delegue);
        Assert.IsType<AbonnementDejaPris>(Assert.Single((await SAbonnerAsync(jeu, null, SansFiltre, delegue)).Refus));

        var sien = Assert.Single((await jeu.AvecAsync<MesAbonnementsRequete, MesAbonnements>(r => r.ExecuterAsync(delegue, Annulation))).Lignes);
        Assert.IsType<AbonnementIntrouvable>(Assert.Single((await RevoquerAsync(jeu, sien.Id, autre)).Refus));
        Assert.True((await RevoquerAsync(jeu, sien.Id, delegue)).EstReussi);
        jeu.Temps.Advance(TimeSpan.FromDays(7));
        await PasserAsync(jeu);
        Assert.Empty(puits.Brut);
    }

    private static Task<Resultat> SAbonnerAsync(Jeu jeu, Guid? tableau, FiltreDAbonnement filtre, Acteur acteur, RythmeDAbonnement rythme = RythmeDAbonnement.Hebdomadaire) =>
        jeu.AvecAsync<SAbonnerHandler, Resultat>(h => h.ExecuterAsync(new(tableau, filtre, rythme), acteur, Annulation));

    private static Task<Resultat> RevoquerAsync(Jeu jeu, Guid id, Acteur acteur) => jeu.AvecAsync<RevoquerAbonnementHandler, Resultat>(h => h.ExecuterAsync(new(id), acteur, Annulation));

    private static async Task PasserAsync(Jeu jeu)
    {
        await jeu.AvecAsync<EnvoyerAbonnementsJob, bool>(async j =>
        {
            await j.ExecuterAsync(Annulation);
            return true;
        });
        await jeu.DistribuerAsync();
    }
}
