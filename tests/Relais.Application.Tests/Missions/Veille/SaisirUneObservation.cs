using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class SaisirUneObservation
{
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task L_observation_saisie_se_relit_telle_quelle(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var contenu = JeuDeVeille.UnContenu(Quartier) with
        {
            Source = CategorieDeSource.Acteur,
            Fiabilite = Fiabilite.Probable,
            Lieu = "place du marché",
            Point = PointApproche.De(46.812345, 1.698765),
            Acteur = new ActeurCite("Centre social", "directrice"),
        };

        var resultat = await jeu.SaisirAsync(new SaisirObservation(Guid.NewGuid(), contenu), delegue);

        var fiche = await jeu.FicheAsync(resultat.Valeur.Id, delegue);
        Assert.Equal(contenu, fiche!.Contenu);
        Assert.Equal((46.812, 1.699), (fiche.Contenu.Point!.Latitude, fiche.Contenu.Point.Longitude));
        Assert.IsType<ObservationSaisie>(Assert.Single(fiche.Historique).Evenement);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Envoyer_deux_fois_n_en_fait_qu_une(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier));

        var envois = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => jeu.SaisirAsync(commande, delegue)));

        Assert.All(envois, e => Assert.Equal(commande.Id, e.Valeur.Id));
        Assert.Single(envois, e => e.Valeur.EstNouvelle);
        Assert.Single((await jeu.ListerAsync(new(), delegue)).Lignes);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_quartier_d_un_collegue_est_refuse(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);

        var resultat = await jeu.SaisirAsync(new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Guid.NewGuid())), delegue);

        Assert.IsType<QuartierHorsPerimetre>(Assert.Single(resultat.Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Renvoyee_apres_une_correction_elle_est_reconnue(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier));
        await jeu.SaisirAsync(commande, delegue);
        var fiche = (await jeu.FicheAsync(commande.Id, delegue))!;
        await jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(h =>
            h.ExecuterAsync(new(commande.Id, fiche.Version, fiche.Contenu with { Texte = "Corrigée depuis." }, null), delegue, CancellationToken.None));

        Assert.False((await jeu.SaisirAsync(commande, delegue)).Valeur.EstNouvelle);
        Assert.Equal("Corrigée depuis.", (await jeu.FicheAsync(commande.Id, delegue))!.Contenu.Texte);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_autre_contenu_sous_le_meme_identifiant_n_est_pas_perdu_en_silence(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier));
        await jeu.SaisirAsync(commande, delegue);

        var resultat = await jeu.SaisirAsync(commande with { Contenu = commande.Contenu with { Texte = "Tout autre chose." } }, delegue);

        Assert.IsType<EnvoiDejaEnregistre>(Assert.Single(resultat.Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Hors_de_tout_quartier_on_observe_dans_une_commune_ou_une_poche(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.UnQuartierAsync();
        var contrat = ContratDeVille.Conclure(Guid.NewGuid(), "CV099001", "Contrat", Jeu.Departement, new(2024, 1, 1), new(2030, 12, 31), [], []);
        var poche = Poche.Reperer(Guid.NewGuid(), contrat.Id, Jeu.Departement, new("Résidence du Port", "Quatre immeubles.", new(2024, 9, 1), null));
        await jeu.EcrireAsync(contrat, poche);
        var delegue = await jeu.UnDelegueAsync(Quartier);

        var commune = await jeu.SaisirAsync(new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu() with { CommuneCode = "99001" }), delegue);
        var dansLaPoche = await jeu.SaisirAsync(new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu() with { PocheId = poche.Id }), delegue);
        var nullePart = await jeu.SaisirAsync(new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu()), delegue);
        var inconnue = await jeu.SaisirAsync(new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu() with { CommuneCode = "01001" }), delegue);

        var fiche = (await jeu.FicheAsync(commune.Valeur.Id, delegue))!;
        Assert.Equal(("Hors quartier", "Port-Brenne"), (fiche.Quartier, fiche.HorsQuartier));
        Assert.Equal("Résidence du Port", (await jeu.FicheAsync(dansLaPoche.Valeur.Id, delegue))!.HorsQuartier);
        Assert.Equal(2, (await jeu.ListerAsync(new() { HorsQuartier = true }, delegue)).Lignes.Count);
        Assert.IsType<LieuInconnu>(Assert.Single(nullePart.Refus));
        Assert.IsType<LieuInconnu>(Assert.Single(inconnue.Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_texte_risque_demande_un_motif_par_passage_et_le_motif_reste(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier, "Le gardien demande qu’on le rappelle au 06 12 34 56 78 pour les caves."));

        var refus = Assert.IsType<TexteARevoir>(Assert.Single((await jeu.SaisirAsync(commande, delegue)).Refus));
        var passage = Assert.Single(refus.Reperages);
        Assert.Equal("06 12 34 56 78", passage.Extrait);
        Assert.Null(await jeu.FicheAsync(commande.Id, delegue));

        var motif = new MotifDeConservation(CodeTexte.De(passage.Categorie), passage.Extrait, "Numéro de la loge, affiché dans le hall.");
        await jeu.SaisirAsync(commande with { Motifs = [motif] }, delegue);

        var historique = (await jeu.FicheAsync(commande.Id, delegue))!.Historique;
        Assert.Equal("Numéro de la loge, affiché dans le hall.", Assert.Single(historique.Select(h => h.Evenement).OfType<PassageConserve>()).Motif);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_lieu_trop_precis_est_refuse_dans_son_champ(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);

        var resultat = await jeu.SaisirAsync(new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier) with { Lieu = "12 rue des Lilas" }), delegue);

        Assert.Equal("Lieu", Assert.IsType<ChampARevoir>(Assert.Single(resultat.Refus)).Champ);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task L_identifiant_d_un_autre_agent_est_refuse(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var existante = await jeu.UneObservationAsync(await jeu.UnDelegueAsync(Quartier));
        var autre = await jeu.UnDelegueAsync(Quartier);

        var resultat = await jeu.SaisirAsync(new SaisirObservation(existante.Id, JeuDeVeille.UnContenu(Quartier)), autre);

        Assert.IsType<IdentifiantDejaPris>(Assert.Single(resultat.Refus));
    }
}
