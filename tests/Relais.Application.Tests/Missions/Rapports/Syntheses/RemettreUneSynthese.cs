using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports.Syntheses;

/// <summary>De quatre rapports à deux pages : composée, reprise, remise, figée, sur les deux bases.</summary>
public sealed class RemettreUneSynthese
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Elle_se_compose_des_rapports_transmis_et_dit_ceux_qui_manquent(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");
        var rapport = await jeu.UnRapportTransmisAsync(await jeu.UnDelegueEnMissionAsync());
        await jeu.UnDelegueEnMissionAsync();

        var synthese = (await jeu.LaSyntheseAsync(await jeu.UneSyntheseAsync(sousPrefete), sousPrefete))!;

        Assert.Contains("permanence", synthese.Textes.Single(t => t.Code == RubriqueDeSynthese.Besoins).Texte, StringComparison.Ordinal);
        Assert.Contains("coupure d’eau", synthese.Textes.Single(t => t.Code == RubriqueDeSynthese.Risques).Texte, StringComparison.Ordinal);
        Assert.Equal(["manquant", "reçu en retard, pas encore visé"], synthese.Contenu.Rapports.Select(r => r.Situation).Order());
        Assert.All(synthese.Contenu.Sources, s => Assert.Equal(rapport, s.RapportId));
        Assert.Contains(rapport, synthese.Ouvrables);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_prefet_ne_lit_que_ce_qui_est_remis_et_tel_que_remis(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (sousPrefete, prefet) = (await jeu.UnAgentAsync(Role.SousPrefet, "Durand"), await jeu.UnAgentAsync(Role.PrefetCabinet, "Roux"));
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnRapportTransmisAsync(delegue);
        var id = await jeu.UneSyntheseAsync(sousPrefete);
        Assert.Null(await jeu.LaSyntheseAsync(id, prefet));

        await jeu.UneSyntheseRemiseAsync(sousPrefete);
        await jeu.AvecAsync<RouvrirSyntheseHandler, Resultat>(h => h.ExecuterAsync(new(id, "Un chiffre à reprendre."), sousPrefete, CancellationToken.None));
        await jeu.EcrireLaSyntheseAsync(id, sousPrefete, RubriqueDeSynthese.Essentiel, "Tout autre texte.");

        var lue = (await jeu.LaSyntheseAsync(id, prefet))!;
        Assert.Equal("Un mois calme dans l’ensemble.", lue.Contenu.Rubriques[0].Texte);
        Assert.True(lue.Empreinte!.EstIntacte);
        Assert.Empty(lue.Ouvrables);
        Assert.Null(await jeu.LaSyntheseAsync(id, delegue));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ecrire_sur_une_version_depassee_est_refuse_et_rend_le_texte_enregistre(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");
        var id = await jeu.UneSyntheseAsync(sousPrefete);
        var lue = (await jeu.LaSyntheseAsync(id, sousPrefete))!.Textes[0];
        await jeu.EcrireLaSyntheseAsync(id, sousPrefete, lue.Code, "Le premier.");

        var refus = Assert.Single((await jeu.EcrireLaSyntheseAsync(id, sousPrefete, lue.Code, "Le second.", lue.Version)).Refus);

        Assert.Equal("Le premier.", Assert.IsType<TexteModifieEntretemps>(refus).TexteActuel);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_mois_n_a_qu_une_synthese(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");

        Assert.Equal(await jeu.UneSyntheseAsync(sousPrefete), await jeu.UneSyntheseAsync(sousPrefete));
    }
}
