using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;
using static Relais.Tests.Commun.Missions.JeuDeVeilleSociale;

namespace Relais.Application.Tests.Missions.Veille.Barometre;

public sealed class NoterUnQuartier
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_meme_envoi_deux_fois_ne_fait_qu_une_note(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        var commande = new NoterQuartier(Guid.NewGuid(), quartier, CetteSemaine, UnContenuDeNote(), null);

        Assert.Equal(EffetDeNote.Donnee, (await jeu.NoterAsync(commande, delegue)).Valeur);
        Assert.Equal(EffetDeNote.Inchangee, (await jeu.NoterAsync(commande, delegue)).Valeur);

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(1, await donnees.Set<NoteDeBarometre>().CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task L_auteur_corrige_sa_note_de_la_semaine_et_l_histoire_garde_l_ancienne(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        var id = Guid.NewGuid();
        await jeu.NoterAsync(new(id, quartier, CetteSemaine, UnContenuDeNote(3), null), delegue);
        var lue = (await ANoterAsync(jeu, quartier, delegue))!;

        var sansVersion = await jeu.NoterAsync(new(Guid.NewGuid(), quartier, CetteSemaine, UnContenuDeNote(2), null), delegue);
        var corrigee = await jeu.NoterAsync(new(Guid.NewGuid(), quartier, CetteSemaine, UnContenuDeNote(2), lue.Version), delegue);
        var perimee = await jeu.NoterAsync(new(Guid.NewGuid(), quartier, CetteSemaine, UnContenuDeNote(5), lue.Version), delegue);

        Assert.IsType<NoteDejaDonnee>(Assert.Single(sansVersion.Refus));
        Assert.Equal(EffetDeNote.Corrigee, corrigee.Valeur);
        Assert.IsType<NoteModifieeEntreTemps>(Assert.Single(perimee.Refus));
        var histoire = await jeu.AvecAsync<HistoriqueRequete, IReadOnlyList<LigneDHistorique>>(h => h.ExecuterAsync(id, CancellationToken.None));
        var correction = Assert.Single(histoire.Select(l => l.Evenement).OfType<NoteCorrigee>());
        Assert.Contains(correction.Modifications, m => m is { Champ: "Tranquillité", Avant: "3", Apres: "2" });
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_note_sans_motif_hors_semaine_ou_hors_perimetre_est_refusee(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        var ailleurs = (await jeu.UnQuartierAsync("QN09950N", "Ailleurs", -2.2)).Id;

        async Task<Refus> Refuser(Guid q, Semaine semaine, ContenuDeNote contenu) => Assert.Single((await jeu.NoterAsync(new(Guid.NewGuid(), q, semaine, contenu, null), delegue)).Refus);

        Assert.IsType<NoteSansMotif>(await Refuser(quartier, CetteSemaine, UnContenuDeNote(motif: "  ")));
        Assert.IsType<NoteSansAxe>(await Refuser(quartier, CetteSemaine, UnContenuDeNote() with { Scores = new() }));
        Assert.IsType<ScoreHorsEchelle>(await Refuser(quartier, CetteSemaine, UnContenuDeNote(score: 6)));
        Assert.IsType<SemaineFermee>(await Refuser(quartier, CetteSemaine.Plus(-2), UnContenuDeNote()));
        Assert.IsType<SemaineFermee>(await Refuser(quartier, CetteSemaine.Suivante, UnContenuDeNote()));
        Assert.IsType<QuartierHorsPerimetre>(await Refuser(ailleurs, CetteSemaine, UnContenuDeNote()));
        Assert.IsType<ChampARevoir>(await Refuser(quartier, CetteSemaine, UnContenuDeNote(motif: "Appel au 06 12 34 56 78, situation tendue.")));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_tableau_dit_la_mediane_l_etendue_et_l_absence(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        await jeu.DesNotesAsync(delegue, quartier, (0, 2), (1, 2), (3, 4), (4, 4), (5, 5), (7, 4));

        var tableau = await jeu.AvecAsync<TableauDuBarometreRequete, TableauDuBarometre>(r => r.ExecuterAsync(delegue, CancellationToken.None));

        var axe = Assert.Single(tableau.Lignes).Axes[0];
        Assert.Equal((2, 2, 4, 3, 1), (axe.Synthese.Mediane, axe.Synthese.Moindre, axe.Synthese.Meilleure, axe.Synthese.Nombre, axe.Synthese.SemainesSansDonnee));
        Assert.Equal(Tendance.EnBaisse, axe.Tendance);
        Assert.True(tableau.ANoter.Single(n => n.Semaine == CetteSemaine).EstDonnee);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qui_reste_a_noter_n_est_dit_qu_a_l_auteur(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, _) = await UnDelegueAsync(jeu);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Daumas");

        Assert.Contains(await AttentesAsync(jeu, delegue), a => a.Nature == NatureDAttente.BarometreANoter);
        Assert.DoesNotContain(await AttentesAsync(jeu, sousPrefete), a => a.Nature == NatureDAttente.BarometreANoter);
        var tableau = await jeu.AvecAsync<TableauDuBarometreRequete, TableauDuBarometre>(r => r.ExecuterAsync(sousPrefete, CancellationToken.None));
        Assert.Empty(tableau.ANoter);
        Assert.Single(tableau.Lignes);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_rapport_recoit_l_ambiance_du_mois_avec_ses_motifs(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, quartier) = await UnDelegueAsync(jeu);
        // Les semaines du 2 au 22 février (jeudis 5, 12 et 19), puis janvier.
        await jeu.DesNotesAsync(delegue, quartier, (5, 4), (4, 4), (3, 5), (7, 2), (8, 3));

        var ambiances = await jeu.AvecAsync<IAmbianceDesQuartiers, IReadOnlyList<AmbianceDuQuartier>>(b => b.DuMoisAsync(delegue, new Mois(2026, 2), CancellationToken.None));

        var ambiance = Assert.Single(ambiances);
        Assert.Equal((quartier, 3, 4), (ambiance.QuartierId, ambiance.SemainesNotees, ambiance.Semaines));
        var axe = ambiance.Axes[0];
        Assert.Equal(("tranquillite", 4.0, "↗"), (axe.Axe, axe.Mediane, axe.Fleche));
        Assert.Equal(3, ambiance.Motifs.Count);

        var elements = await jeu.AvecAsync<IEnumerable<IElementsPourRapport>, IReadOnlyList<ElementPourRapport>>(async missions =>
        {
            List<ElementPourRapport> tous = [];
            foreach (var mission in missions) tous.AddRange(await mission.DuMoisAsync(delegue, new Mois(2026, 2), CancellationToken.None));
            return tous;
        });
        var element = Assert.Single(elements);
        Assert.Equal((ProvenanceDElement.Barometre, CodesDeRubrique.Ambiance), (element.Provenance, element.Rubrique));
        Assert.StartsWith("Baromètre de février 2026, médianes de 1 à 5 (3 semaines notées sur 4) : tranquillité 4 ↗, ", element.Texte, StringComparison.Ordinal);
        Assert.EndsWith("Deux soirées calmes autour du mail.", element.Texte, StringComparison.Ordinal);
    }

    private static async Task<(Acteur Delegue, Guid Quartier)> UnDelegueAsync(Jeu jeu)
    {
        var quartier = await jeu.UnQuartierAsync("QN09901N", "Les Acacias");
        return (await jeu.UnDelegueAsync(quartier.Id), quartier.Id);
    }

    private static Task<NoteANoter?> ANoterAsync(Jeu jeu, Guid quartier, Acteur acteur) =>
        jeu.AvecAsync<NoteANoterRequete, NoteANoter?>(r => r.ExecuterAsync(quartier, CetteSemaine, acteur, CancellationToken.None));

    private static async Task<IReadOnlyList<Attente>> AttentesAsync(Jeu jeu, Acteur acteur) =>
        await jeu.AvecAsync<IEnumerable<IAttentes>, IReadOnlyList<Attente>>(async sources =>
        {
            List<Attente> attentes = [];
            foreach (var source in sources) attentes.AddRange(await source.TrouverAsync(acteur, CancellationToken.None));
            return attentes;
        });
}
