using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports.Propositions;

public sealed class RappelerEtAnnoncer
{
    private static readonly Dictionary<string, string?> AvecCourriel = new()
    {
        ["Courriel:Dossier"] = Path.Combine(Path.GetTempPath(), "relais-propositions"),
        ["Courriel:Expediteur"] = "relais@exemple.invalid",
    };

    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Trente_jours_sans_reponse_font_un_seul_rappel_puis_un_par_semaine(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.UnAgentAsync(Role.SousPrefet, "Petit", "98");
        for (var i = 0; i < 5; i++) await jeu.UnePropositionAsync(delegue);

        await RappelerAsync(jeu, 30);
        Assert.Empty(await MessagesAsync(jeu));

        // Le 10 avril 2026 est un vendredi : le délai est passé de la veille.
        await RappelerAsync(jeu, 1);
        var premier = Assert.Single(await MessagesAsync(jeu));
        Assert.Equal((sousPrefete.AgentId, 5, 0), (premier.AgentId, premier.SansReponse, premier.SansExecution));

        await RappelerAsync(jeu, 0);
        await RappelerAsync(jeu, 6);
        Assert.Single(await MessagesAsync(jeu));
        await RappelerAsync(jeu, 1);
        Assert.Equal(2, (await MessagesAsync(jeu)).Count);
        Assert.Equal(2, (await EnvoisAsync(jeu)).Count);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_reponse_fait_taire_le_rappel_et_une_execution_en_retard_en_fait_un_a_l_auteur(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await jeu.UnePropositionAsync(delegue);
        await jeu.SuivreAsync(id, ActionSurProposition.Accepter, sousPrefete, jeu.UneSuite(joursDEcheance: 40));

        await RappelerAsync(jeu, 31);
        Assert.Empty(await MessagesAsync(jeu));

        await RappelerAsync(jeu, 10);
        var message = Assert.Single(await MessagesAsync(jeu));
        Assert.Equal((delegue.AgentId, 0, 1), (message.AgentId, message.SansReponse, message.SansExecution));
        Assert.Contains((await jeu.PropositionAsync(id, delegue))!.Historique, l => l is { Evenement: PropositionRelancee, Par: "Relais" });
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qui_est_adresse_au_prefet_se_rappelle_a_son_cabinet(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var prefet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Moreau");
        await jeu.UnePropositionAsync(delegue, c => c with { Destinataire = new(TypeDeDestinataire.Prefet, null), Niveau = NiveauDiffusion.PrefetCabinet });

        await RappelerAsync(jeu, 31);

        Assert.Equal(prefet.AgentId, Assert.Single(await MessagesAsync(jeu)).AgentId);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Dix_reponses_le_meme_jour_font_un_message_a_leur_auteur(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur, AvecCourriel);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        for (var i = 0; i < 10; i++) await jeu.SuivreAsync(await jeu.UnePropositionAsync(delegue), ActionSurProposition.Refuser, sousPrefete);

        await AnnoncerAsync(jeu);
        await AnnoncerAsync(jeu);

        var message = Assert.Single(await MessagesAsync(jeu));
        Assert.Equal((delegue.AgentId, 10), (message.AgentId, message.Reponses));
        var envoi = Assert.Single(await EnvoisAsync(jeu));
        var texte = await jeu.AvecAsync<IEnumerable<IRedacteur>, Message?>(r => r.Single(x => x.Modele == envoi.Modele).RedigerAsync(envoi, Annulation));
        Assert.Equal("10 réponses sont données à vos propositions", texte!.Objet);
        Assert.DoesNotContain(JeuDesPropositions.Objet, texte.Texte, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task L_accueil_dit_a_chacun_ce_qui_l_attend(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await jeu.UnePropositionAsync(delegue);
        await jeu.UnePropositionAsync(delegue);

        var aDecider = Assert.Single(await AttentesAsync(jeu, sousPrefete));
        Assert.Equal(("2 propositions à décider", "", false), (aDecider.Titre, aDecider.Cle, aDecider.EstPressee));
        Assert.Empty(await AttentesAsync(jeu, delegue));

        jeu.Temps.Advance(TimeSpan.FromDays(41));
        aDecider = Assert.Single(await AttentesAsync(jeu, sousPrefete));
        Assert.Equal(("La plus ancienne a été déposée il y a 41 jours.", true), (aDecider.Detail, aDecider.EstPressee));

        await jeu.SuivreAsync(id, ActionSurProposition.Accepter, sousPrefete, jeu.UneSuite(joursDEcheance: 10));
        Assert.Equal([NatureDAttente.PropositionARendre, NatureDAttente.PropositionAExecuter], (await AttentesAsync(jeu, delegue)).Select(a => a.Nature));
    }

    private static async Task<IReadOnlyList<Attente>> AttentesAsync(Jeu jeu, Acteur acteur) => [.. (await jeu.AvecAsync<IEnumerable<IAttentes>, List<Attente>>(async missions =>
    {
        List<Attente> attentes = [];
        foreach (var mission in missions) attentes.AddRange(await mission.TrouverAsync(acteur, Annulation));
        return attentes;
    })).Where(a => a.Nature.ToString().StartsWith("Proposition", StringComparison.Ordinal))];

    private static Task<bool> RappelerAsync(Jeu jeu, int jours)
    {
        jeu.Temps.Advance(TimeSpan.FromDays(jours));
        return jeu.AvecAsync<RappelerPropositionsJob, bool>(async j =>
        {
            await j.ExecuterAsync(Annulation);
            return true;
        });
    }

    private static Task<bool> AnnoncerAsync(Jeu jeu) => jeu.AvecAsync<AnnoncerReponsesJob, bool>(async j =>
    {
        await j.ExecuterAsync(Annulation);
        return true;
    });

    private static async Task<List<MessageDePropositions>> MessagesAsync(Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        return await donnees.Set<MessageDePropositions>().OrderBy(m => m.Le).ToListAsync(Annulation);
    }

    private static async Task<List<Envoi>> EnvoisAsync(Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        return await donnees.Set<Envoi>().ToListAsync(Annulation);
    }
}
