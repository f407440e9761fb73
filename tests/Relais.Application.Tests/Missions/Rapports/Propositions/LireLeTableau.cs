using Relais.Application.Missions.Rapports;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Exports;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;
using static Relais.Metier.Missions.Rapports.Propositions.ActionSurProposition;

namespace Relais.Application.Tests.Missions.Rapports.Propositions;

public sealed class LireLeTableau
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Par_etat_la_plus_ancienne_d_abord_avec_les_comptes_et_le_delai(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.EcrireAsync(ContratDeVille.Conclure(Guid.NewGuid(), "CN099001", "Contrat du port", Jeu.Departement, new(2024, 1, 1), new(2030, 12, 31), [], delegue.Quartiers));
        var ancienne = await jeu.UnePropositionAsync(delegue, c => c with { Objet = "Ancienne" });
        var acceptee = await jeu.UnePropositionAsync(delegue, c => c with { Objet = "Acceptée" });
        var refusee = await jeu.UnePropositionAsync(delegue, c => c with { Objet = "Refusée" });
        jeu.Temps.Advance(TimeSpan.FromDays(10));
        await jeu.SuivreAsync(acceptee, Accepter, sousPrefete);
        jeu.Temps.Advance(TimeSpan.FromDays(25));
        await jeu.SuivreAsync(refusee, Refuser, sousPrefete);
        await jeu.UnePropositionAsync(delegue, c => c with { Objet = "Récente", QuartierId = null, ThemeCode = "sante" });

        var tableau = await jeu.TableauAsync(sousPrefete);

        Assert.Equal([EtatProposition.Soumise, EtatProposition.Acceptee, EtatProposition.Refusee], tableau.Groupes.Select(g => g.Etat));
        Assert.Equal(["Ancienne", "Récente"], tableau.Groupes[0].Lignes.Select(l => l.Objet));
        Assert.Equal((35, true, "Quartier 1"), (tableau.Groupes[0].Lignes[0].Age, tableau.Groupes[0].Lignes[0].EstEnRetard, tableau.Groupes[0].Lignes[0].Quartier));
        Assert.Equal(
            new Dictionary<SituationDeProposition, int>
            {
                [SituationDeProposition.Ouvertes] = 4,
                [SituationDeProposition.ADecider] = 2,
                [SituationDeProposition.AExecuter] = 1,
                [SituationDeProposition.ARendre] = 2,
                [SituationDeProposition.EnRetard] = 1,
                [SituationDeProposition.Closes] = 1,
                [SituationDeProposition.Toutes] = 4,
            },
            tableau.Comptes);
        Assert.Equal((new DelaiDeReponse(22.5m, 2), 2, 35), (tableau.Bilan.Delai, tableau.Bilan.SansReponse, tableau.Bilan.PlusAncienne!.Value));
        Assert.Equal([new("Contrat du port", new(22.5m, 2), 1), new("Hors contrat de ville", new(null, 0), 1)], tableau.Bilan.ParContrat);
        Assert.Equal(ancienne, tableau.Groupes[0].Lignes[0].Id);

        var filtre = await jeu.TableauAsync(sousPrefete, new() { ToutLeDepartement = true, ThemeCode = "sante", AuteurId = delegue.AgentId, Destinataire = TypeDeDestinataire.SousPrefete });
        Assert.Equal("Récente", Assert.Single(Assert.Single(filtre.Groupes).Lignes).Objet);
        Assert.Equal(0, filtre.Comptes[SituationDeProposition.Closes]);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task L_export_ecrit_les_montants_au_centime_et_les_delais(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.SuivreAsync(await jeu.UnePropositionAsync(delegue, c => c with { Cout = Montant.Euros(1200.5m) }), Refuser, sousPrefete);
        using var sortie = new MemoryStream();

        await jeu.AvecAsync<ExportDesPropositionsRequete, bool>(async r =>
        {
            await ExportCsv.EcrireAsync(sortie, ExportDesPropositions.Colonnes, r.ExecuterAsync(new() { Situation = SituationDeProposition.Toutes }, delegue, Annulation), [], Annulation);
            return true;
        });

        var lignes = System.Text.Encoding.UTF8.GetString(sortie.ToArray()).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal(
            "Identifiant;Déposée le;Auteur;Quartier;Thème;Objet;Texte;Effet attendu;Destinataire;Coût (euros);Souhaitée pour le;Demandée par;État;Dans cet état depuis le;Attendue le;Première réponse le;Délai de réponse (jours);Motif de la réponse;Service saisi;Pilote;Faite le;Niveau de diffusion",
            lignes[0]);
        Assert.Contains($";{JeuDesPropositions.Objet};", lignes[1], StringComparison.Ordinal);
        Assert.Contains(";Sous-préfète;1200,5", lignes[1], StringComparison.Ordinal);
        Assert.Contains(";Refusée;2026-03-10;;2026-03-10;0;", lignes[1], StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Les_propositions_du_mois_arrivent_dans_le_rapport_avec_leur_reponse(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        jeu.Temps.AdjustTime(new DateTimeOffset(2026, 1, 20, 9, 0, 0, TimeSpan.Zero));
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        var ancienne = await jeu.UnePropositionAsync(delegue, c => c with { Objet = "Remettre des bancs" });
        jeu.Temps.AdjustTime(new DateTimeOffset(2026, 2, 10, 9, 0, 0, TimeSpan.Zero));
        await jeu.SuivreAsync(ancienne, Accepter, sousPrefete);
        await jeu.UnePropositionAsync(delegue);
        var retiree = await jeu.UnePropositionAsync(delegue, c => c with { Objet = "Retirée" });
        await jeu.SuivreAsync(retiree, Retirer, delegue);
        jeu.Temps.AdjustTime(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

        var rapport = await jeu.UnRapportTransmisAsync(delegue);

        var texte = (await jeu.LectureAsync(rapport, sousPrefete))!.Contenu.Sections[0].Rubriques.Single(r => r.Code == CodesDeRubrique.Propositions).Texte;
        Assert.Contains($"{JeuDesPropositions.Objet} (à la sous-préfète) : à décider avant le 12 mars 2026", texte, StringComparison.Ordinal);
        Assert.Contains("Remettre des bancs (à la sous-préfète) : acceptée, pilote mission locale", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("Retirée", texte, StringComparison.Ordinal);

        var suivies = await jeu.AvecAsync<PropositionsDuRapportRequete, IReadOnlyList<PropositionDuRapport>>(r => r.ExecuterAsync(rapport, sousPrefete, Annulation));
        Assert.Equal(["Remettre des bancs", JeuDesPropositions.Objet], suivies.Select(p => p.Objet));
        Assert.Contains(Accepter, suivies[1].Permises);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Partir_d_une_section_de_rapport_propose_ses_sources(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UnMoisDObservationsAsync(delegue);
        var rapport = await jeu.UnRapportAsync(delegue);

        var projet = await jeu.AvecAsync<ProjetDePropositionRequete, ProjetDeProposition>(r => r.ExecuterAsync(new(NatureDObjet.Rapport, rapport), 1, delegue, Annulation));

        Assert.Equal(delegue.Quartiers[0], projet.QuartierId);
        Assert.Equal(NatureDObjet.Rapport, projet.Sources.Single(s => s.EstChoisie).Objet.Nature);
        Assert.Equal(6, projet.Sources.Count(s => s.Objet.Nature == NatureDObjet.Observation));
        Assert.Equal(projet.Sources.Count, projet.Sources.DistinctBy(s => s.Objet).Count());
    }
}
