using Relais.Application.Missions.Rapports;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports;

public sealed class EcrireUnRapport
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ouvrir_compose_chaque_quartier_depuis_les_observations(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync(2);
        var observations = await jeu.UnMoisDObservationsAsync(delegue);

        var id = await jeu.UnRapportAsync(delegue);

        var edition = (await jeu.EditionAsync(id, delegue))!;
        Assert.Equal([GenreDeSection.Ensemble, GenreDeSection.Quartier, GenreDeSection.Quartier, GenreDeSection.HorsQuartier], edition.Sections.Select(s => s.Genre));
        Assert.Equal(observations.Count, edition.Assemble.Contenu.Sources.Count);
        Assert.Empty(edition.Disponibles);
        var besoins = edition.Sections.SelectMany(s => s.Textes).Single(t => t.Code == "besoins" && t.Texte.Length > 0);
        Assert.Contains("2 signalements, du 5 au 6 février", besoins.Texte, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_mois_n_a_qu_un_rapport(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnRapportAsync(delegue);

        var encore = await jeu.AvecAsync<OuvrirRapportHandler, Resultat<Guid>>(h => h.ExecuterAsync(new OuvrirRapport(delegue.AgentId, JeuRapports.Fevrier), delegue, Annulation));

        Assert.IsType<RapportDejaOuvert>(Assert.Single(encore.Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_observation_tardive_est_offerte_sans_toucher_au_texte_repris(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnMoisDObservationsAsync(delegue);
        var id = await jeu.UnRapportAsync(delegue);
        await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", "Mon texte.");
        var tardive = await jeu.UneObservationDeFevrierAsync(delegue, NatureObservation.Besoin, "Une borne de tri manque au pied des immeubles.", 27);

        await jeu.AvecAsync<ComposerRapportHandler, Resultat<int>>(h => h.ExecuterAsync(new ComposerRapport(id), delegue, Annulation));

        Assert.Equal("Mon texte.", (await jeu.TexteAsync(id, delegue, 1, "besoins")).Texte);
        Assert.Contains(tardive.Id, (await jeu.EditionAsync(id, delegue))!.Disponibles.Select(d => d.Id));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_element_entre_sort_et_reste_de_cote(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var fait = (await jeu.UnMoisDObservationsAsync(delegue))[0];
        var id = await jeu.UnRapportAsync(delegue);

        await DeplacerAsync(jeu, id, fait.Id, MouvementDElement.Retirer, delegue);
        Assert.Equal("", (await jeu.TexteAsync(id, delegue, 1, "evenements")).Texte);
        Assert.True(Assert.Single((await jeu.EditionAsync(id, delegue))!.Disponibles).EstEcarte);

        await DeplacerAsync(jeu, id, fait.Id, MouvementDElement.Inserer, delegue);
        Assert.Contains("coupure d’eau", (await jeu.TexteAsync(id, delegue, 1, "evenements")).Texte, StringComparison.Ordinal);
        Assert.IsType<ElementDejaCite>(Assert.Single((await DeplacerAsync(jeu, id, fait.Id, MouvementDElement.Inserer, delegue)).Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Deux_ecritures_croisees_se_voient(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportAsync(delegue);
        var vue = (await jeu.TexteAsync(id, delegue, 1, "besoins")).Version;
        await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", "Écrit au bureau.");

        var croisee = await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", "Écrit sur le téléphone.", vue);

        var refus = Assert.IsType<TexteModifieEntretemps>(Assert.Single(croisee.Refus));
        Assert.Equal("Écrit au bureau.", refus.TexteActuel);
        Assert.True((await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", "Les deux.", refus.VersionActuelle)).EstReussi);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_seance_d_ecriture_ne_fait_qu_une_ligne_d_historique(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportAsync(delegue);
        foreach (var texte in (string[])["Un", "Un be", "Un besoin."]) await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", texte);

        Assert.Single(await LignesAsync(jeu, id), l => l.Evenement is RubriqueEcrite);

        jeu.Temps.Advance(TimeSpan.FromHours(1));
        await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", "Un besoin précisé.");
        Assert.Equal(2, (await LignesAsync(jeu, id)).Count(l => l.Evenement is RubriqueEcrite));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task L_interimaire_ecrit_le_rapport_de_celui_qu_il_couvre_un_autre_non(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var absent = await jeu.UnDelegueEnMissionAsync();
        var remplacant = await jeu.UnDelegueEnMissionAsync();
        var autre = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportAsync(absent);
        await jeu.EcrireAsync(Interim.Confier(Guid.CreateVersion7(), absent.AgentId, remplacant.AgentId, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)));

        Assert.NotNull(await jeu.EditionAsync(id, await jeu.ActeurAsync(remplacant.AgentId)));
        Assert.Null(await jeu.EditionAsync(id, autre));
        Assert.Null(await jeu.LectureAsync(id, autre));
    }

    private static Task<Resultat> DeplacerAsync(Jeu jeu, Guid id, Guid element, MouvementDElement mouvement, Acteur acteur) =>
        jeu.AvecAsync<DeplacerElementHandler, Resultat>(h => h.ExecuterAsync(new DeplacerElement(id, element, mouvement), acteur, Annulation));

    private static Task<IReadOnlyList<LigneDHistorique>> LignesAsync(Jeu jeu, Guid id) =>
        jeu.AvecAsync<HistoriqueRequete, IReadOnlyList<LigneDHistorique>>(r => r.ExecuterAsync(id, Annulation));
}
