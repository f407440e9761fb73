using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Alertes;

public sealed class TransmettreUneAlerte
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Envoyer_deux_fois_la_meme_note_n_en_fait_qu_une_et_ne_previent_personne_deux_fois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UneRegleAsync(new() { Libelle = "Sous-préfète", Roles = [Role.SousPrefet] });
        await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        var commande = new TransmettreAlerte(Guid.NewGuid(), jeu.UneNote(delegue.Quartiers[0]));

        var resultats = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => jeu.SignalerAsync(commande, delegue)));

        Assert.Single(resultats, r => r.Valeur.EstNouvelle);
        Assert.Single(await jeu.AnnoncesAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chacun_est_prevenu_selon_les_regles_s_il_peut_lire(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var collegue = await jeu.UnDelegueAsync(delegue.Quartiers[0]);
        var ailleurs = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        var cabinet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Estève");
        await jeu.UneRegleAsync(new() { Libelle = "Délégués du quartier", Roles = [Role.Delegue] });
        await jeu.UneRegleAsync(new() { Libelle = "Faits graves", GraviteAuMoins = 4, Roles = [Role.SousPrefet, Role.PrefetCabinet] });
        await jeu.UneRegleAsync(new() { Libelle = "Autre famille", Familles = ["positif"], Agents = [ailleurs.AgentId] });

        Assert.Equal([sousPrefete.AgentId, cabinet.AgentId], await PrevenusAsync(jeu, await jeu.UneAlerteAsync(delegue)));
        Assert.Equal([collegue.AgentId], await PrevenusAsync(jeu, await jeu.UneAlerteAsync(delegue, gravite: 2, NiveauDiffusion.Equipe)));
        Assert.Equal([collegue.AgentId, sousPrefete.AgentId, cabinet.AgentId], await PrevenusAsync(jeu, await jeu.UneAlerteAsync(delegue, gravite: 4, NiveauDiffusion.ServicesEtat)));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_garde_du_texte_arrete_un_nom_et_un_motif_le_garde(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var note = jeu.UneNote(delegue.Quartiers[0]) with { Bilan = "Joindre le gardien au 06 39 98 12 34." };

        var refuse = await jeu.SignalerAsync(new(Guid.NewGuid(), note), delegue);
        var garde = await jeu.SignalerAsync(new(Guid.NewGuid(), note) { MotifDeConservation = "Seul numéro pour ouvrir le local." }, delegue);

        Assert.Equal("Bilan", Assert.IsType<PassageDAlerteARevoir>(Assert.Single(refuse.Refus)).Champ);
        Assert.Contains((await jeu.FicheDAlerteAsync(garde.Valeur.Id, delegue))!.Frise, e => e.Titre == "Passage signalé conservé");
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qui_n_a_pas_de_sens_est_refuse_champ_par_champ(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var autre = await jeu.UnDelegueEnMissionAsync();
        var note = jeu.UneNote(autre.Quartiers[0], gravite: 6) with { Quoi = " ", FamilleCode = "inconnue", FaitA = jeu.Maintenant().AddHours(1), ProchainPointA = jeu.Maintenant() };

        var resultat = await jeu.SignalerAsync(new(Guid.NewGuid(), note), delegue);

        Assert.Equal(
            [nameof(AlerteSansFait), nameof(GraviteInconnue), nameof(FaitAVenir), nameof(ConnaissanceHorsDuTemps), nameof(ProchainPointPasse), nameof(FamilleInconnue), nameof(AlerteHorsPerimetre)],
            resultat.Refus.Select(r => r.GetType().Name));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Hors_du_perimetre_elle_n_existe_pas(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var voisin = await jeu.UnDelegueEnMissionAsync();
        var collegue = await jeu.UnDelegueAsync(delegue.Quartiers[0]);
        var id = await jeu.UneAlerteAsync(delegue);

        Assert.NotNull(await jeu.FicheDAlerteAsync(id, delegue));
        Assert.Null(await jeu.FicheDAlerteAsync(id, collegue));
        Assert.Null(await jeu.FicheDAlerteAsync(id, voisin));
        Assert.Null(await jeu.FicheDAlerteAsync(id, await jeu.UnAgentAsync(Role.SousPrefet, "Ailleurs", "98")));
        Assert.Null(await jeu.FicheDAlerteAsync(id, await jeu.UnAgentAsync(Role.Administrateur, "Guérin")));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_observation_devient_une_alerte_qui_la_garde(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var observation = await jeu.UneObservationAsync(delegue);
        var dUnAutre = await jeu.UneObservationAsync(await jeu.UnDelegueEnMissionAsync());

        var id = (await jeu.SignalerAsync(new(Guid.NewGuid(), jeu.UneNote(delegue.Quartiers[0])) { Observations = [observation.Id, dUnAutre.Id] }, delegue)).Valeur.Id;

        Assert.Equal(observation.Id, Assert.Single((await jeu.FicheDAlerteAsync(id, delegue))!.Observations).Id);
        var liees = await jeu.AvecAsync<AlertesDUneObservationRequete, IReadOnlyList<AlerteDUneObservation>>(r => r.ExecuterAsync(observation.Id, delegue, CancellationToken.None));
        Assert.Equal(id, Assert.Single(liees).Id);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Elle_attend_chacun_sur_son_accueil(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        await jeu.SignalerAsync(new(Guid.NewGuid(), jeu.UneNote(delegue.Quartiers[0]) with { ProchainPointA = jeu.Maintenant().AddHours(1) }), delegue);

        Assert.Contains("Accusez réception", Assert.Single(await AttentesAsync(jeu, sousPrefete)).Titre, StringComparison.Ordinal);
        Assert.Empty(await AttentesAsync(jeu, delegue));
        jeu.Temps.Advance(TimeSpan.FromHours(2));
        Assert.Contains("Donnez des nouvelles", Assert.Single(await AttentesAsync(jeu, delegue)).Titre, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Attente>> AttentesAsync(Jeu jeu, Acteur acteur)
    {
        var toutes = await jeu.AvecAsync<IEnumerable<IAttentes>, List<Attente>>(async missions =>
        {
            List<Attente> trouvees = [];
            foreach (var mission in missions) trouvees.AddRange(await mission.TrouverAsync(acteur, CancellationToken.None));
            return trouvees;
        });
        return [.. toutes.Where(a => a.Nature is NatureDAttente.AlerteAAccuser or NatureDAttente.AlerteASuivre or NatureDAttente.AlerteALire)];
    }

    private static async Task<IReadOnlyList<Guid>> PrevenusAsync(Jeu jeu, Guid alerteId)
    {
        await using var donnees = jeu.Ouvrir();
        return await donnees.Set<Reception>().Where(r => r.AlerteId == alerteId).OrderBy(r => r.Titre).ThenBy(r => r.AgentId).Select(r => r.AgentId!.Value).ToListAsync();
    }
}
