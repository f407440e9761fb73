using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Habilitations;

public sealed class RecapitulerCeQuiAttend
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_recapitulatif_part_a_son_heure_une_fois_par_jour_sans_rien_dire_du_fond(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        jeu.Temps.SetUtcNow(Paris(11, 6, 0));
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        await jeu.UnePropositionAsync(delegue);
        var alerte = await jeu.UneAlerteAsync(delegue, gravite: 4, NiveauDiffusion.SousPrefete);

        await PasserAsync(jeu);
        Assert.Empty(puits.Brut);

        jeu.Temps.SetUtcNow(Paris(11, 7, 30));
        await PasserAsync(jeu);
        await PasserAsync(jeu);
        var courriel = Assert.Single(puits.Brut, EstPourLaSousPrefete);
        Assert.Contains("sans attendre", courriel.Objet, StringComparison.Ordinal);
        Assert.Contains("Une alerte\u00A0: accusez réception", courriel.Texte, StringComparison.Ordinal);
        Assert.Contains($"/alertes/{alerte}", courriel.Texte, StringComparison.Ordinal);
        Assert.Contains("Une proposition à décider", courriel.Texte, StringComparison.Ordinal);
        foreach (var secret in (string[])["Poubelles", "Genêts", "gravité", "Martin"]) Assert.DoesNotContain(secret, courriel.Objet + courriel.Texte, StringComparison.OrdinalIgnoreCase);

        jeu.Temps.SetUtcNow(Paris(11, 17, 0));
        await PasserAsync(jeu);
        Assert.Single(puits.Brut, EstPourLaSousPrefete);
        jeu.Temps.SetUtcNow(Paris(12, 8, 0));
        await PasserAsync(jeu);
        Assert.Equal(2, puits.Brut.Count(EstPourLaSousPrefete));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Rien_ne_part_quand_rien_n_attend_ni_a_qui_n_en_veut_pas(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        await jeu.UnAgentAsync(Role.PrefetCabinet, "Estève");
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.ChoisirRythmeAsync(delegue, RythmeDeRecapitulatif.Aucun);
        Assert.NotEmpty(await jeu.AvecAsync<AttentesRequete, IReadOnlyList<Attente>>(r => r.ExecuterAsync(delegue, Annulation)));

        jeu.Temps.SetUtcNow(Paris(12, 9, 0));
        await PasserAsync(jeu);
        Assert.Empty(puits.Brut);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_rythme_hebdomadaire_ecrit_le_lundi_et_pas_le_mardi(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.ChoisirRythmeAsync(delegue, RythmeDeRecapitulatif.Hebdomadaire);

        foreach (var jour in (int[])[11, 12, 13, 14, 15])
        {
            jeu.Temps.SetUtcNow(Paris(jour, 9, 0));
            await PasserAsync(jeu);
        }

        Assert.Empty(puits.Brut);
        jeu.Temps.SetUtcNow(Paris(16, 9, 0));
        await PasserAsync(jeu);
        jeu.Temps.SetUtcNow(Paris(17, 9, 0));
        await PasserAsync(jeu);
        Assert.Single(puits.Brut);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Aussitot_ne_dit_que_le_nouveau_et_laisse_les_alertes_prevenir_elles_memes(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.ChoisirRythmeAsync(delegue, RythmeDeRecapitulatif.Aucun);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        await jeu.UnePropositionAsync(delegue);
        await jeu.ChoisirRythmeAsync(sousPrefete, RythmeDeRecapitulatif.Aussitot);
        await PasserAsync(jeu);
        Assert.Empty(puits.Brut);

        jeu.Temps.Advance(TimeSpan.FromMinutes(5));
        await jeu.UnePropositionAsync(delegue);
        await PasserAsync(jeu);
        var nouveau = Assert.Single(puits.Brut);
        Assert.Equal("Du nouveau vous attend dans Relais", nouveau.Objet);
        Assert.Contains("2 propositions à décider", nouveau.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("rapport", nouveau.Texte, StringComparison.Ordinal);

        jeu.Temps.Advance(TimeSpan.FromMinutes(5));
        await jeu.UneAlerteAsync(delegue, gravite: 3, NiveauDiffusion.SousPrefete);
        await PasserAsync(jeu);
        Assert.Single(puits.Brut);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qui_est_fait_avant_le_depart_du_courriel_n_y_est_plus(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.ChoisirRythmeAsync(delegue, RythmeDeRecapitulatif.Aucun);
        var cabinet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Estève");
        var alerte = await jeu.UneAlerteAsync(delegue, gravite: 4, NiveauDiffusion.PrefetCabinet);

        await jeu.RecapitulerAsync();
        Assert.True((await jeu.AccuserAsync(alerte, cabinet)).EstReussi);
        await jeu.DistribuerAsync();

        await using var donnees = jeu.Ouvrir();
        var envoi = await donnees.Set<Envoi>().SingleAsync(e => e.Modele == "recapitulatif", Annulation);
        Assert.Equal(EtatEnvoi.SansObjet, envoi.Etat);
        Assert.DoesNotContain(puits.Brut, c => c.Objet.Contains("attend", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_second_noeud_n_ecrit_pas_une_seconde_fois(MoteurDeBase moteur)
    {
        await using var puits = PuitsSmtp.Ouvrir();
        await using var jeu = await Jeu.CreerAsync(moteur, puits.Reglages());
        await jeu.UnDelegueEnMissionAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => jeu.RecapitulerAsync()));
        await jeu.DistribuerAsync();
        Assert.Single(puits.Brut);
    }

    [Fact]
    public void Chaque_nature_a_son_geste_et_un_titre_qui_peut_sortir()
    {
        foreach (var nature in Enum.GetValues<NatureDAttente>())
        {
            Assert.False(string.IsNullOrWhiteSpace(new Attente("Secret", "", nature, "", false).TitreDiscret()));
            Assert.False(string.IsNullOrWhiteSpace(nature.Geste().Libelle()));
        }
    }

    private static bool EstPourLaSousPrefete(CourrielRecu courriel) => courriel.Destinataire.StartsWith("camille.daumas.", StringComparison.Ordinal);

    private static async Task PasserAsync(Jeu jeu)
    {
        await jeu.RecapitulerAsync();
        await jeu.DistribuerAsync();
    }

    private static DateTimeOffset Paris(int jour, int heure, int minute) => new(2026, 3, jour, heure, minute, 0, TimeSpan.FromHours(1));
}
