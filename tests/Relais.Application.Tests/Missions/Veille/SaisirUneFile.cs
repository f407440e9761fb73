using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class SaisirUneFile
{
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chacune_a_sa_reponse_et_une_refusee_ne_retient_pas_les_autres(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var (deja, recrite, premiere, suivante) = (Une("Le hall est calme."), Une("La porte ferme."), Une("Le square est propre."), Une("Le square est fermé."));
        await EcrireAsync(jeu, delegue, deja, recrite);

        var resultats = await EcrireAsync(jeu, delegue, deja, premiere, Une(""), suivante with { SuiteDeId = premiere.Id }, recrite with { Contenu = JeuDeVeille.UnContenu(Quartier, "La porte reste ouverte.") });

        Assert.Equal([false, true, null, true, null], resultats.Select(r => r.EstReussi ? r.Valeur.EstNouvelle : (bool?)null));
        Assert.IsType<EnvoiDejaEnregistre>(Assert.Single(resultats[4].Refus));
        Assert.Equal(4, (await jeu.ListerAsync(new(), delegue)).Lignes.Count);
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(premiere.Id, (await donnees.Set<Observation>().SingleAsync(o => o.Id == suivante.Id)).SuiteDeId);
        Assert.IsType<ObservationSaisie>(Assert.Single((await jeu.FicheAsync(suivante.Id, delegue))!.Historique).Evenement);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Quatre_files_a_la_fois_attendent_leur_tour_et_sont_toutes_gardees(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);

        var files = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EcrireAsync(jeu, delegue, [.. Enumerable.Range(0, 5).Select(i => Une($"Constat {i}."))]))));

        Assert.All(files.SelectMany(f => f), r => Assert.True(r.Valeur.EstNouvelle));
        Assert.Equal(20, (await jeu.ListerAsync(new(), delegue)).Lignes.Count);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Au_meme_rang_la_seconde_prend_le_suivant_et_le_garde_quand_on_la_corrige(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var (premiere, seconde, troisieme) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]), new Guid(3, 0, 0, new byte[8]));
        await jeu.SaisirAsync(new(premiere, JeuDeVeille.UnContenu(Quartier)), delegue);
        await EcrireAsync(jeu, delegue, new(seconde, JeuDeVeille.UnContenu(Quartier)), new(troisieme, JeuDeVeille.UnContenu(Quartier)));

        var fiche = (await jeu.FicheAsync(seconde, delegue))!;
        var correction = await jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(h =>
            h.ExecuterAsync(new(seconde, fiche.Version, fiche.Contenu with { Texte = "Corrigée." }, null), delegue, CancellationToken.None));

        Assert.True(correction.Valeur.EstChangee);
        await using var donnees = jeu.Ouvrir();
        var rangs = await donnees.Set<Observation>().OrderBy(o => o.Rang).Select(o => new { o.Id, o.Rang }).ToListAsync();
        Assert.Equal([premiere, seconde, troisieme], rangs.Select(r => r.Id));
        Assert.Equal([0, 1, 2], rangs.Select(r => r.Rang - rangs[0].Rang));
    }

    private static SaisirObservation Une(string texte) => new(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier, texte));

    private static Task<IReadOnlyList<Resultat<ObservationEnregistree>>> EcrireAsync(Jeu jeu, Acteur delegue, params SaisirObservation[] saisies) =>
        jeu.AvecAsync<SaisirObservationsHandler, IReadOnlyList<Resultat<ObservationEnregistree>>>(h => h.ExecuterAsync(new(saisies), delegue, CancellationToken.None));
}
