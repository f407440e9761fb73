using Relais.Application.Missions.Alertes;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Alertes;

public sealed class LEscalade
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Sans_accuse_le_maillon_suivant_est_prevenu_puis_de_nouveau_le_premier(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var (delegue, sousPrefete, cabinet) = await ChaineAsync(jeu);
        var id = await jeu.UneAlerteAsync(delegue);
        for (var tour = 0; tour < 3; tour++)
        {
            jeu.Temps.Advance(TimeSpan.FromMinutes(14));
            await jeu.EscaladerAsync();
            jeu.Temps.Advance(TimeSpan.FromMinutes(1));
            await jeu.EscaladerAsync();
            await jeu.EscaladerAsync();
        }

        await jeu.DistribuerAsync();
        var courriels = await CourrielsAsync(jeu, sousPrefete, cabinet);
        Assert.Equal(
            [(courriels.SousPrefete, false), (courriels.Cabinet, true), (courriels.SousPrefete, true), (courriels.Cabinet, true)],
            puits.Brut.Select(c => (c.Destinataire, c.Objet.Contains("sans réponse", StringComparison.Ordinal))).ToList());
        Assert.All(puits.Brut, c => Assert.DoesNotContain("poubelles", c.Objet + c.Texte, StringComparison.Ordinal));
        var fiche = (await jeu.FicheDAlerteAsync(id, sousPrefete))!;
        Assert.Equal(3, fiche.Frise.Count(e => e.Titre.StartsWith("Sans réponse", StringComparison.Ordinal)));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_accuse_arrete_tout_et_l_auteur_le_sait(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete, _) = await ChaineAsync(jeu);
        var id = await jeu.UneAlerteAsync(delegue);

        Assert.True((await jeu.AccuserAsync(id, sousPrefete)).EstReussi);
        jeu.Temps.Advance(TimeSpan.FromHours(5));
        await jeu.EscaladerAsync();

        Assert.Equal(["signalement Application", "accuse Application"], await jeu.AnnoncesAsync());
        Assert.IsType<ActionImpossibleSurLAlerte>((await jeu.AccuserAsync(id, sousPrefete)).Refus[0]);
        Assert.NotNull((await jeu.FicheDAlerteAsync(id, sousPrefete))!.Prevenus[0].AccuseA);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Deux_noeuds_qui_relancent_ensemble_ne_relancent_qu_une_fois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, _, _) = await ChaineAsync(jeu);
        for (var i = 0; i < 5; i++) await jeu.UneAlerteAsync(delegue);
        jeu.Temps.Advance(TimeSpan.FromMinutes(15));

        await Task.WhenAll(jeu.EscaladerAsync(), jeu.EscaladerAsync(), jeu.EscaladerAsync());

        Assert.Equal(5, (await jeu.AnnoncesAsync()).Count(a => a == "relance-1 Application"));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_chaine_est_celle_de_l_heure_et_du_jour(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnMaillonAsync(1, "Sous-préfète", "06 39 98 10 01", plage: new(Plage.Semaine, new(8, 0), new(19, 0)));
        await jeu.UnMaillonAsync(1, "Permanence", "06 39 98 10 02", plage: new("67F", TimeOnly.MinValue, TimeOnly.MinValue));

        Assert.Equal(["Sous-préfète"], await FonctionsAsync(jeu, delegue));
        jeu.Temps.Advance(TimeSpan.FromDays(4));
        Assert.Equal(["Permanence"], await FonctionsAsync(jeu, delegue));
        jeu.Temps.SetUtcNow(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(["Permanence"], await FonctionsAsync(jeu, delegue));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_chaine_vide_relance_l_autorite_et_un_poste_fixe_ne_compte_pas(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        await jeu.UnMaillonAsync(1, "Standard", "04 65 71 10 00");
        await jeu.UneAlerteAsync(delegue);
        jeu.Temps.Advance(TimeSpan.FromMinutes(15));

        await jeu.EscaladerAsync();

        Assert.Equal(["relance-1 Application"], await jeu.AnnoncesAsync());
    }

    private static async Task<(Acteur Delegue, Acteur SousPrefete, Acteur Cabinet)> ChaineAsync(Jeu jeu)
    {
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        var cabinet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Estève");
        await jeu.UnMaillonAsync(1, "Sous-préfète de permanence", "06 39 98 10 01", sousPrefete.AgentId);
        await jeu.UnMaillonAsync(2, "Cabinet", "06 39 98 10 03", cabinet.AgentId);
        return (delegue, sousPrefete, cabinet);
    }

    private static async Task<(string SousPrefete, string Cabinet)> CourrielsAsync(Jeu jeu, Acteur sousPrefete, Acteur cabinet)
    {
        await using var donnees = jeu.Ouvrir();
        var agents = donnees.Set<Metier.Missions.Habilitations.Agent>().ToDictionary(a => a.Id, a => a.Courriel);
        return (agents[sousPrefete.AgentId], agents[cabinet.AgentId]);
    }

    private static async Task<IEnumerable<string>> FonctionsAsync(Jeu jeu, Acteur acteur) =>
        (await jeu.AvecAsync<ChoixDeNoteRequete, ChoixDeNote>(r => r.ExecuterAsync(null, acteur, CancellationToken.None))).Chaine.Select(m => m.Fonction);
}
