using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Socle.Envois;

public sealed class LesTentatives
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_envoi_interrompu_repart_a_la_fin_de_son_bail_sous_la_meme_identite(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, puits.Reglages());
        await jeu.DeposerAsync(await jeu.UnAgentAsync(), Guid.NewGuid());
        var perdu = Assert.Single(await jeu.PrendreAsync());

        Assert.Equal(0, await jeu.TourneeAsync());
        jeu.Temps.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await jeu.TourneeAsync());

        Assert.Equal($"{perdu.Id:n}@brenne-maritime.example", Assert.Single(puits.Brut).MessageId);
        Assert.Equal([ResultatDeTentative.Incertain, ResultatDeTentative.Accepte], await TentativesAsync(jeu));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Celui_dont_le_bail_est_fini_n_ecrit_plus_rien(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, puits.Reglages());
        await jeu.DeposerAsync(await jeu.UnAgentAsync(), Guid.NewGuid());
        var lent = (await jeu.PrendreAsync())[0];
        jeu.Temps.Advance(TimeSpan.FromMinutes(2));
        await jeu.TourneeAsync();

        Assert.False(await jeu.AvecAsync<PriseEnCharge, bool>(p => p.NoterAsync(lent, Emission.Refusee("trop tard"), CancellationToken.None)));

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(EtatEnvoi.Parvenu, (await donnees.Set<Envoi>().SingleAsync()).Etat);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_serveur_sature_est_rappele_de_plus_en_plus_tard(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, puits.Reglages());
        await jeu.DeposerAsync(await jeu.UnAgentAsync(), Guid.NewGuid());
        puits.EstSature = true;

        Assert.Equal(0, await jeu.TourneeAsync());
        jeu.Temps.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(0, await jeu.TourneeAsync());
        puits.EstSature = false;
        jeu.Temps.Advance(TimeSpan.FromSeconds(19));
        Assert.Equal(0, await jeu.TourneeAsync());
        jeu.Temps.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await jeu.TourneeAsync());

        Assert.Equal([ResultatDeTentative.Differe, ResultatDeTentative.Differe, ResultatDeTentative.Accepte], await TentativesAsync(jeu));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_serveur_injoignable_ne_perd_rien(MoteurDeBase moteur)
    {
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, new Dictionary<string, string?> { ["Courriel:Hote"] = "127.0.0.1", ["Courriel:Port"] = "9", ["Courriel:Chiffrement"] = "None" });
        await jeu.DeposerAsync(await jeu.UnAgentAsync(), Guid.NewGuid());

        Assert.Equal(0, await jeu.TourneeAsync());

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(EtatEnvoi.AEnvoyer, (await donnees.Set<Envoi>().SingleAsync()).Etat);
        Assert.Equal([ResultatDeTentative.Differe], await TentativesAsync(jeu));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_destinataire_inconnu_est_abandonne_et_le_dit(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await JeuDEnvois.CreerAsync(moteur, puits.Reglages());
        var agent = await jeu.UnAgentAsync();
        puits.Inconnus.Add($"{agent.AgentId:n}@exemple.invalid");
        await jeu.DeposerAsync(agent, Guid.NewGuid());

        await jeu.TourneeAsync();

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(EtatEnvoi.Abandonne, (await donnees.Set<Envoi>().SingleAsync()).Etat);
        Assert.Contains("ne connaît pas", (await donnees.Set<Tentative>().SingleAsync()).Detail, StringComparison.Ordinal);
    }

    private static async Task<List<ResultatDeTentative>> TentativesAsync(Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        return await donnees.Set<Tentative>().OrderBy(t => t.Numero).Select(t => t.Resultat).ToListAsync();
    }
}
