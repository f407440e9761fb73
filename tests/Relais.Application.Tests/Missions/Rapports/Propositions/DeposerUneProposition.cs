using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports.Propositions;

public sealed class DeposerUneProposition
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Deposee_elle_se_relit_au_centime_avec_ses_sources(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var observation = await jeu.UneObservationAsync(delegue);

        var id = await jeu.UnePropositionAsync(delegue, c => c with { Cout = Montant.Euros(1200.05m) }, new ObjetCite(NatureDObjet.Observation, observation.Id));

        var fiche = (await jeu.PropositionAsync(id, delegue))!;
        Assert.Equal(Montant.Euros(1200.05m), fiche.Contenu.Cout);
        Assert.Equal(new DateOnly(2026, 4, 9), fiche.AttendueLe);
        var source = Assert.Single(fiche.Sources);
        Assert.True(source.EstOuvrable);
        Assert.Equal("Ambiance du 9 mars 2026, Quartier 1", source.Libelle);
        Assert.IsType<PropositionDeposee>(Assert.Single(fiche.Historique).Evenement);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_alerte_fait_naitre_une_proposition_et_l_appuie(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var alerte = new ObjetCite(NatureDObjet.Alerte, await jeu.UneAlerteAsync(delegue, gravite: 4, NiveauDiffusion.PrefetCabinet));
        var autre = new ObjetCite(NatureDObjet.Alerte, await jeu.UneAlerteAsync(delegue, gravite: 2, NiveauDiffusion.Equipe));

        var projet = await jeu.AvecAsync<ProjetDePropositionRequete, ProjetDeProposition>(r => r.ExecuterAsync(alerte, null, delegue, Annulation));
        Assert.Equal(delegue.Quartiers[0], projet.QuartierId);
        Assert.Null(projet.Texte);
        Assert.Equal([(alerte, true), (autre, false)], projet.Sources.Select(s => (s.Objet, s.EstChoisie)));

        var id = await jeu.UnePropositionAsync(delegue, null, alerte, autre);
        Assert.All((await jeu.PropositionAsync(id, delegue))!.Sources, s => Assert.True(s.EstOuvrable));
        Assert.Equal(id, Assert.Single(await jeu.AvecAsync<SuitesDUnObjetRequete, IReadOnlyList<SuiteDUnObjet>>(r => r.ExecuterAsync(alerte, delegue, Annulation))).Id);

        // Un collègue du quartier lit la proposition, pas la note réservée au cabinet : ni son intitulé.
        var collegue = await jeu.UnDelegueAsync(delegue.Quartiers[0]);
        var lues = (await jeu.PropositionAsync(id, collegue))!.Sources;
        Assert.Equal("Une alerte que vous ne pouvez pas ouvrir", Assert.Single(lues, s => !s.EstOuvrable).Libelle);
        Assert.StartsWith("Alerte de gravité 2", Assert.Single(lues, s => s.EstOuvrable).Libelle, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_meme_envoi_deux_fois_n_en_fait_qu_une(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var commande = new DeposerProposition(Guid.NewGuid(), JeuDesPropositions.UneDemande(delegue.Quartiers[0]), []);

        await jeu.DeposerAsync(commande, delegue);
        Assert.True((await jeu.DeposerAsync(commande, delegue)).EstReussi);

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(1, await donnees.Set<Proposition>().CountAsync(Annulation));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_source_que_l_on_ne_peut_pas_lire_n_est_pas_liee(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var ailleurs = await jeu.UneObservationAsync(await jeu.UnDelegueEnMissionAsync());

        var id = await jeu.UnePropositionAsync(delegue, null, new ObjetCite(NatureDObjet.Observation, ailleurs.Id), new ObjetCite(NatureDObjet.Alerte, Guid.NewGuid()));

        Assert.Empty((await jeu.PropositionAsync(id, delegue))!.Sources);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_source_reste_nommee_pour_qui_ne_peut_pas_l_ouvrir(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var prefet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Moreau");
        var observation = await jeu.UneObservationAsync(delegue);

        var id = await jeu.UnePropositionAsync(
            delegue, c => c with { Destinataire = new(TypeDeDestinataire.Prefet, null), Niveau = NiveauDiffusion.PrefetCabinet }, new ObjetCite(NatureDObjet.Observation, observation.Id));

        Assert.False(Assert.Single((await jeu.PropositionAsync(id, prefet))!.Sources).EstOuvrable);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_quartier_qui_n_est_pas_le_sien_et_un_theme_inconnu_sont_refuses(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var autre = await jeu.UnDelegueEnMissionAsync();

        var refus = (await jeu.DeposerAsync(new(Guid.NewGuid(), JeuDesPropositions.UneDemande(autre.Quartiers[0]) with { ThemeCode = "rien" }, []), delegue)).Refus;

        Assert.Equal(["quartier-de-proposition-hors-perimetre", "theme-de-proposition-inconnu"], refus.Select(r => r.Code));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_passage_sur_une_personne_se_recrit_ou_se_garde_avec_un_motif(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var contenu = JeuDesPropositions.UneDemande(delegue.Quartiers[0]) with { Texte = "Appeler le 06 12 34 56 78 pour la salle." };

        var refus = Assert.Single((await jeu.DeposerAsync(new(Guid.NewGuid(), contenu, []), delegue)).Refus);
        Assert.Equal(("passage-de-proposition-a-revoir", "Texte"), (refus.Code, refus.Champ));

        var id = Guid.NewGuid();
        Assert.True((await jeu.DeposerAsync(new(id, contenu, [], "Numéro public de l’accueil."), delegue)).EstReussi);
        var historique = (await jeu.PropositionAsync(id, delegue))!.Historique;
        Assert.Equal(["telephone"], historique.Select(l => l.Evenement).OfType<PassagesDePropositionGardes>().Single().Categories);
        Assert.All(historique, l => Assert.Equal("Numéro public de l’accueil.", l.Motif));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chacun_ne_lit_que_ce_qui_lui_est_ouvert(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var collegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var ailleurs = await jeu.UnAgentAsync(Role.SousPrefet, "Petit", "98");
        var prefet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Moreau");
        var id = await jeu.UnePropositionAsync(delegue);

        Assert.NotNull(await jeu.PropositionAsync(id, sousPrefete));
        foreach (var exclu in (Acteur[])[collegue, ailleurs, prefet])
        {
            Assert.Null(await jeu.PropositionAsync(id, exclu));
            Assert.Empty((await jeu.TableauAsync(exclu)).Groupes);
        }

        // L'intérim ouvre tout ce que le collègue a déposé, hors quartier compris.
        var seule = await jeu.UnePropositionAsync(delegue, c => c with { QuartierId = null, Niveau = NiveauDiffusion.SousPrefete });
        Assert.Null(await jeu.PropositionAsync(seule, collegue));
        await jeu.EcrireAsync(Interim.Confier(Guid.CreateVersion7(), delegue.AgentId, collegue.AgentId, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)));
        var fiche = (await jeu.PropositionAsync(seule, await jeu.ActeurAsync(collegue.AgentId)))!;
        Assert.Contains(ActionSurProposition.Retirer, fiche.Permises);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Corriger_dit_ce_qui_change_et_ne_dit_rien_de_ce_qui_ne_change_pas(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnePropositionAsync(delegue);
        var fiche = (await jeu.PropositionAsync(id, delegue))!;

        Assert.False((await CorrigerAsync(fiche.Contenu, fiche.Version)).Valeur);
        Assert.True((await CorrigerAsync(fiche.Contenu with { Cout = Montant.Euros(300), QuartierId = null }, fiche.Version)).Valeur);
        Assert.IsType<PropositionModifieeEntretemps>(Assert.Single((await CorrigerAsync(fiche.Contenu, fiche.Version)).Refus));

        var corrigee = (await jeu.PropositionAsync(id, delegue))!.Historique.Select(l => l.Evenement).OfType<PropositionCorrigee>().Single();
        Assert.Equal([new("Coût", null, "300\u00A0€"), new("Quartier", "Quartier 1", "Tout le département")], corrigee.Modifications);

        Task<Resultat<bool>> CorrigerAsync(ContenuDeProposition contenu, Guid version) =>
            jeu.AvecAsync<CorrigerPropositionHandler, Resultat<bool>>(h => h.ExecuterAsync(new(id, version, contenu), delegue, Annulation));
    }
}
