using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Socle.Envois;

public sealed class LaBoiteDEnvoi
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_message_part_avec_l_etat_qui_le_cause_ou_pas_du_tout(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, puits.Reglages());
        var agent = await jeu.UnAgentAsync();

        await jeu.DeposerAsync(agent, Guid.NewGuid(), enregistrer: false);
        Assert.Equal(0, await jeu.TourneeAsync());

        await jeu.DeposerAsync(agent, Guid.NewGuid());
        Assert.Equal(1, await jeu.TourneeAsync());
        Assert.Equal(0, await jeu.TourneeAsync());
        Assert.Single(puits.Brut);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_etape_ne_s_annonce_pas_deux_fois(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, puits.Reglages());
        var (agent, objet) = (await jeu.UnAgentAsync(), Guid.NewGuid());

        await jeu.DeposerAsync(agent, objet, fois: 2);
        var erreur = await Assert.ThrowsAsync<DbUpdateException>(() => jeu.DeposerAsync(agent, objet));

        Assert.True(erreur.EstUneViolationDUnicite());
        Assert.Equal(1, await jeu.TourneeAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_canal_ferme_ne_garde_rien_pour_plus_tard(MoteurDeBase moteur)
    {
        await using var jeu = await JeuDEnvois.CreerAsync(moteur);

        await jeu.DeposerAsync(await jeu.UnAgentAsync(), Guid.NewGuid());

        await using var donnees = jeu.Ouvrir();
        Assert.Empty(await donnees.Set<Envoi>().ToListAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Dans_l_application_il_est_recu_des_qu_il_est_ecrit(MoteurDeBase moteur)
    {
        await using var jeu = await JeuDEnvois.CreerAsync(moteur);

        await jeu.DeposerAsync(await jeu.UnAgentAsync(), Guid.NewGuid(), Canal.Application);

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(EtatEnvoi.Parvenu, (await donnees.Set<Envoi>().SingleAsync()).Etat);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Deux_facteurs_a_la_fois_ne_remettent_chaque_message_qu_une_fois(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, puits.Reglages());
        var agent = await jeu.UnAgentAsync();
        for (var i = 0; i < 90; i++) await jeu.DeposerAsync(agent, Guid.NewGuid());

        var parvenus = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => jeu.TourneeAsync()));

        Assert.Equal(90, parvenus.Sum());
        Assert.Equal(90, puits.Brut.Count);
        Assert.Equal(90, puits.Distincts.Count);
    }
}
