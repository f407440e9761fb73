using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports;

public sealed class RemettreUnRapport
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Transmettre_fige_le_texte_et_les_sources(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportTransmisAsync(delegue);
        var avant = (await jeu.LectureAsync(id, delegue))!;

        await using (var donnees = jeu.Ouvrir())
        {
            var observation = await donnees.Set<Observation>().FirstAsync(o => o.Nature == NatureObservation.Fait, Annulation);
            observation.Corriger(observation.Contenu with { Texte = "Un tout autre texte." }, "");
            await donnees.SaveChangesAsync(Annulation);
        }

        var apres = (await jeu.LectureAsync(id, delegue))!;
        Assert.True(apres.Empreinte!.EstIntacte);
        Assert.Equal(avant.Empreinte!.Sha256, apres.Empreinte.Sha256);
        Assert.Empty(avant.SourcesCorrigees);
        Assert.Contains("coupure d’eau", Assert.Single(apres.SourcesCorrigees).Value, StringComparison.Ordinal);
        Assert.IsType<RapportNonModifiable>(Assert.Single((await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", "Trop tard.")).Refus));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_contenu_altere_en_base_se_voit(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportTransmisAsync(delegue);
        await using (var donnees = jeu.Ouvrir())
        {
            await donnees.Set<Cliche>().ExecuteUpdateAsync(c => c.SetProperty(x => x.Contenu, x => x.Contenu.Replace("calme", "agité")), Annulation);
        }

        Assert.False((await jeu.LectureAsync(id, delegue))!.Empreinte!.EstIntacte);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_que_disaient_les_sources_altere_en_base_se_voit(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportTransmisAsync(delegue);
        await using (var donnees = jeu.Ouvrir())
        {
            await donnees.Set<Cliche>().ExecuteUpdateAsync(c => c.SetProperty(x => x.Pieces, x => x.Pieces.Replace("coupure", "fuite")), Annulation);
        }

        Assert.False((await jeu.LectureAsync(id, delegue))!.Empreinte!.EstIntacte);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_fichier_d_un_rapport_transmis_est_produit_une_fois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportPretAsync(delegue);
        await FichierAsync(jeu, id, FormatDeRapport.Docx, delegue);
        Assert.Empty(await GardesAsync());
        await jeu.TransmettreAsync(id, delegue);

        var fichiers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FichierAsync(jeu, id, FormatDeRapport.Docx, delegue)));
        jeu.Temps.Advance(TimeSpan.FromDays(30));
        var plusTard = await FichierAsync(jeu, id, FormatDeRapport.Docx, delegue);

        Assert.All(fichiers, f => Assert.True(f.EstReussi));
        Assert.Equal(Assert.Single(await GardesAsync()).Contenu, plusTard.Valeur.Fichier.Contenu);

        async Task<List<FichierFige>> GardesAsync()
        {
            await using var donnees = jeu.Ouvrir();
            return await donnees.Set<FichierFige>().ToListAsync(Annulation);
        }
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_rubrique_prescrite_vide_retient_le_rapport(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportAsync(delegue);

        Assert.Equal(["essentiel-manquant", "rubriques-vides"], (await jeu.TransmettreAsync(id, delegue)).Refus.Select(r => r.Code));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_passage_qui_designe_une_personne_se_recrit_ou_se_justifie(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportPretAsync(delegue);
        await jeu.EcrireLaRubriqueAsync(id, delegue, 0, Rubrique.Essentiel, "Un habitant se joint au 06 12 34 56 78.");
        var edition = (await jeu.EditionAsync(id, delegue))!;

        Assert.Equal("06 12 34 56 78", Assert.Single(edition.Passages).Passage.Extrait);
        Assert.IsType<PassagesAJustifier>(Assert.Single((await jeu.TransmettreAsync(id, delegue)).Refus));
        var garde = await jeu.AvecAsync<TransmettreRapportHandler, Resultat>(h => h.ExecuterAsync(new(id, edition.Version, "Numéro public de l’association."), delegue, Annulation));

        Assert.True(garde.EstReussi);
        var lignes = await jeu.AvecAsync<HistoriqueRequete, IReadOnlyList<LigneDHistorique>>(r => r.ExecuterAsync(id, Annulation));
        Assert.Equal("Numéro public de l’association.", lignes.Single(l => l.Evenement is RapportTransmis).Motif);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_rapport_prend_le_niveau_le_plus_restreint_de_ses_sources(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UneObservationDeFevrierAsync(delegue, NatureObservation.Fait, "Un fait réservé.", niveau: NiveauDiffusion.PrefetCabinet);
        var id = await jeu.UnRapportPretAsync(delegue);

        await jeu.TransmettreAsync(id, delegue);

        Assert.Equal(NiveauDiffusion.SousPrefete, (await jeu.LectureAsync(id, delegue))!.Niveau);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chacun_ne_lit_que_ce_qui_lui_est_ouvert(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var collegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var ailleurs = await jeu.UnAgentAsync(Role.SousPrefet, "Petit", "98");
        var cabinet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Moreau");
        var id = await jeu.UnRapportPretAsync(delegue);
        Assert.Null(await jeu.LectureAsync(id, sousPrefete));

        await jeu.TransmettreAsync(id, delegue);
        var lecture = (await jeu.LectureAsync(id, sousPrefete))!;
        Assert.Equal(lecture.Contenu.Sources.Count, lecture.SourcesOuvrables.Count);
        Assert.Null(await jeu.LectureAsync(id, ailleurs));
        Assert.Null(await jeu.LectureAsync(id, collegue));

        await jeu.RepondreAsync(lecture, sousPrefete);
        Assert.Null(await jeu.LectureAsync(id, cabinet));
        Assert.Null(await jeu.LectureAsync(id, collegue));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Renvoye_repris_puis_vise(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await jeu.UnRapportTransmisAsync(delegue);
        var lecture = (await jeu.LectureAsync(id, sousPrefete))!;

        Assert.True((await jeu.RepondreAsync(lecture, sousPrefete, "Précisez le point sur la PMI.")).EstReussi);
        Assert.IsType<RapportModifieEntretemps>(Assert.Single((await jeu.RepondreAsync(lecture, sousPrefete)).Refus));
        Assert.Equal("Précisez le point sur la PMI.", (await jeu.EditionAsync(id, delegue))!.MotifDeRenvoi);
        await jeu.EcrireLaRubriqueAsync(id, delegue, 1, "besoins", "La PMI ouvre le mercredi.");
        Assert.DoesNotContain("La PMI ouvre", Texte((await jeu.LectureAsync(id, sousPrefete))!), StringComparison.Ordinal);

        Assert.True((await jeu.TransmettreAsync(id, delegue)).EstReussi);
        var relue = (await jeu.LectureAsync(id, sousPrefete))!;
        Assert.Contains("La PMI ouvre", Texte(relue), StringComparison.Ordinal);
        Assert.Equal(2, relue.Empreinte!.Numero);
        Assert.True((await jeu.RepondreAsync(relue, sousPrefete)).EstReussi);
        Assert.Equal(EtatRapport.Vise, (await jeu.LectureAsync(id, delegue))!.Etat);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_sous_prefete_annote_et_le_delegue_repond(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var id = await jeu.UnRapportTransmisAsync(delegue);
        var texte = (await jeu.LectureAsync(id, delegue))!.Contenu.Sections[0].Rubriques[0].TexteId;

        Assert.True((await AnnoterAsync(new(id, texte, null, "Quelle suite ?"), sousPrefete)).EstReussi);
        var annotation = Assert.Single((await jeu.LectureAsync(id, delegue))!.Annotations);
        Assert.True((await AnnoterAsync(new(id, texte, annotation.Id, "Réunion le 12."), delegue)).EstReussi);
        Assert.IsType<RapportIntrouvable>(Assert.Single((await AnnoterAsync(new(id, texte, null, "De moi-même."), delegue)).Refus));
        Assert.Equal(["Quelle suite ?", "Réunion le 12."], (await jeu.LectureAsync(id, sousPrefete))!.Annotations.Select(a => a.Texte));

        Task<Resultat> AnnoterAsync(AnnoterRapport commande, Acteur acteur) => jeu.AvecAsync<AnnoterRapportHandler, Resultat>(h => h.ExecuterAsync(commande, acteur, Annulation));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_suivi_montre_recus_en_retard_et_manquants(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var recu = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnDelegueEnMissionAsync();
        await jeu.UnRapportTransmisAsync(recu);

        var suivi = await jeu.AvecAsync<SuiviDesRapportsRequete, SuiviDesRapports>(r => r.ExecuterAsync(JeuRapports.Fevrier, sousPrefete, Annulation));

        Assert.Equal(new DateOnly(2026, 3, 5), suivi.Calendrier.Echeance);
        Assert.Equal([SituationDuRapport.Manquant, SituationDuRapport.RecuEnRetard], suivi.Lignes.Select(l => l.Situation).Order());
        var derniers = await jeu.AvecAsync<SuiviDesDerniersMoisRequete, IReadOnlyList<SuiviDesRapports>>(r => r.ExecuterAsync(JeuRapports.Fevrier, sousPrefete, Annulation));
        Assert.Equal(["2025-09", "2026-02"], [derniers[0].Mois.ToString(), derniers[^1].Mois.ToString()]);
        Assert.Equal(6, derniers.Count);
        Assert.All(derniers.SkipLast(1).SelectMany(m => m.Lignes), l => Assert.Equal(SituationDuRapport.Manquant, l.Situation));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_fichiers_d_un_rapport_transmis_sont_prets_d_avance_une_seule_fois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnRapportTransmisAsync(delegue);
        if (await jeu.AvecAsync<IFabriqueDeDocuments, string?>(f => Task.FromResult(f.PourquoiSansConversion)) is not null) return;

        await TravaillerAsync();
        var premiers = await FichiersAsync();
        await TravaillerAsync();

        Assert.Equal([FormatDeRapport.Pdf, FormatDeRapport.Odt, FormatDeRapport.Docx], premiers.Select(f => f.Format).Order());
        Assert.Equal(premiers.Select(f => f.Contenu.Length), (await FichiersAsync()).Select(f => f.Contenu.Length));

        Task TravaillerAsync() => jeu.AvecAsync<ProduireFichiersJob, bool>(async j =>
        {
            await j.ExecuterAsync(Annulation);
            return true;
        });

        async Task<List<FichierFige>> FichiersAsync()
        {
            await using var donnees = jeu.Ouvrir();
            return await donnees.Set<FichierFige>().ToListAsync(Annulation);
        }
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_json_exporte_ne_dit_pas_le_texte_des_sources_et_se_verifie(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var id = await jeu.UnRapportTransmisAsync(delegue);
        await using (var donnees = jeu.Ouvrir())
        {
            var pieces = await donnees.Set<Cliche>().Select(c => c.Pieces).SingleAsync(Annulation);
            Assert.Contains("coupure d\\u2019eau", pieces, StringComparison.Ordinal);
        }

        var fichier = (await FichierAsync(jeu, id, FormatDeRapport.Json, delegue)).Valeur.Fichier;
        var json = JsonNode.Parse(Encoding.UTF8.GetString(fichier.Contenu))!;

        Assert.All(json["contenu"]!["sources"]!.AsArray(), s => Assert.Null(s!["texte"]));
        Assert.Equal(json["empreinte_sha256"]!.GetValue<string>(), JsonCanonique.Empreinte(JsonCanonique.Ecrire(json["contenu"])));
        Assert.Equal((FichierDuRapportRequete.FormatJson, "transmis", 1), (json["format"]!.GetValue<string>(), json["etat"]!.GetValue<string>(), json["version"]!.GetValue<int>()));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_modele_regle_vaut_pour_les_rapports_suivants(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var rubriques = Rubrique.Usuelles.Where(r => r.EstPrescrite).Select(r => (r.Code, r.Libelle + " (local)")).ToList();

        await jeu.AvecAsync<ReglerModeleDeRapportHandler, Resultat>(h => h.ExecuterAsync(new ReglerModeleDeRapport(rubriques, 8, "Cohésion"), sousPrefete, Annulation));

        var id = await jeu.UnRapportAsync(delegue);
        var edition = (await jeu.EditionAsync(id, delegue))!;
        Assert.Equal(rubriques.Select(r => r.Item2), edition.Sections[1].Textes.Select(t => t.Libelle));
        // Sunday the 8th is not worked.
        Assert.Equal(new DateOnly(2026, 3, 9), edition.Echeance);
    }

    private static async Task<Resultat<FichierNomme>> FichierAsync(Jeu jeu, Guid id, FormatDeRapport format, Acteur acteur) =>
        (await jeu.AvecAsync<FichierDuRapportRequete, Resultat<FichierNomme>?>(r => r.ExecuterAsync(id, format, acteur, Annulation)))!;

    private static string Texte(LectureDuRapport rapport) => string.Join('\n', rapport.Contenu.Sections.SelectMany(s => s.Rubriques).Select(r => r.Texte));
}
