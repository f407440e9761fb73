using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Dossiers;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports.Dossiers;

/// <summary>Le dossier de visite et le dossier de passation : ce qu’ils rassemblent, et pour qui.</summary>
public sealed class LesDossiersDUnQuartier
{
    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_visite_rassemble_alertes_ambiance_acteurs_et_promesses(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.UneAlerteAsync(delegue, 4, NiveauDiffusion.Equipe);
        await jeu.DesNotesAsync(delegue, delegue.Quartiers[0], (1, 2), (0, 2));
        var promesse = await jeu.UnePropositionAsync(delegue);
        await jeu.SuivreAsync(promesse, ActionSurProposition.Accepter, sousPrefete, jeu.UneSuite(joursDEcheance: 3));
        await jeu.UneObservationDeFevrierAsync(delegue, NatureObservation.Reussite, "Le jardin partagé affiche complet.");
        jeu.Temps.Advance(TimeSpan.FromDays(5));

        var dossier = (await VisiteAsync(jeu, delegue.Quartiers[0], sousPrefete))!;
        var texte = Texte(MiseEnDocumentDeVisite.Corps(dossier, null));

        Assert.Contains("gravité 4", texte, StringComparison.Ordinal);
        Assert.Contains("Le jardin partagé affiche complet.", texte, StringComparison.Ordinal);
        Assert.Contains("échue depuis 2 jours", texte, StringComparison.Ordinal);
        Assert.Contains("Baromètre de mars 2026", texte, StringComparison.Ordinal);
        Assert.Contains(dossier.Faits.Propositions[0].Engagement!.Pilote, texte, StringComparison.Ordinal);
        Assert.Contains("Délégué du préfet : Camille Martin.", texte, StringComparison.Ordinal);
        Assert.NotNull(dossier.Quartier.Carte);
        Assert.Equal(NiveauDiffusion.Equipe, MiseEnDocumentDeVisite.Niveau(dossier));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Chacun_n_y_lit_que_ce_qui_lui_est_ouvert(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        var prefet = await jeu.UnAgentAsync(Role.PrefetCabinet, "Roux");
        await jeu.UneAlerteAsync(delegue, 3, NiveauDiffusion.Equipe);
        await jeu.DesNotesAsync(delegue, delegue.Quartiers[0], (0, 2));
        await jeu.UneObservationDeFevrierAsync(delegue, NatureObservation.Reussite, "Pour l’équipe.");
        await jeu.UneObservationDeFevrierAsync(delegue, NatureObservation.Reussite, "Pour le préfet.", 12, NiveauDiffusion.PrefetCabinet);

        var dossier = (await VisiteAsync(jeu, delegue.Quartiers[0], prefet))!;

        Assert.Empty(dossier.Faits.Alertes);
        Assert.Null(dossier.Faits.Ambiance);
        Assert.Equal("Pour le préfet.", Assert.Single(dossier.Faits.Observations).Texte);
        Assert.Equal(NiveauDiffusion.PrefetCabinet, MiseEnDocumentDeVisite.Niveau(dossier));
        Assert.Null(await VisiteAsync(jeu, delegue.Quartiers[0], await jeu.UnDelegueEnMissionAsync()));
        Assert.Null(await VisiteAsync(jeu, delegue.Quartiers[0], await jeu.UnAgentAsync(Role.SousPrefet, "Ailleurs", "98")));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_passation_ouvre_le_brouillon_au_remplacant_et_a_lui_seul(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (absent, remplacant) = (await jeu.UnDelegueEnMissionAsync(), await jeu.UnAgentAsync(Role.Delegue, "Morel"));
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Leroy");
        await jeu.UnMoisDObservationsAsync(absent);
        await jeu.UnRapportAsync(absent);
        Assert.Null(await PassationAsync(jeu, absent.Quartiers[0], remplacant));

        await jeu.EcrireAsync(Interim.Confier(Guid.CreateVersion7(), absent.AgentId, remplacant.AgentId, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)));
        var dossier = (await PassationAsync(jeu, absent.Quartiers[0], await jeu.ActeurAsync(remplacant.AgentId)))!;
        var pourLaSousPrefete = (await PassationAsync(jeu, absent.Quartiers[0], sousPrefete))!;

        var brouillon = Assert.Single(dossier.Rapports);
        Assert.True(brouillon.EstBrouillon);
        Assert.Contains(brouillon.Textes, t => t.Texte.Contains("PMI", StringComparison.Ordinal));
        Assert.DoesNotContain("source:", Texte(MiseEnDocumentDePassation.Corps(dossier, null)), StringComparison.Ordinal);
        Assert.Empty(pourLaSousPrefete.Rapports);
        Assert.Equal(["Camille Martin"], pourLaSousPrefete.BrouillonsFermes);
        Assert.Contains("son brouillon ne s’ouvre qu’à lui", Texte(MiseEnDocumentDePassation.Corps(pourLaSousPrefete, null)), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_passation_garde_ce_qui_attend_et_les_dernieres_observations(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueEnMissionAsync();
        await jeu.UneAlerteAsync(delegue, 3, NiveauDiffusion.Equipe);
        await jeu.UnePropositionAsync(delegue);
        await jeu.UnRapportTransmisAsync(delegue);

        var texte = Texte(MiseEnDocumentDePassation.Corps((await PassationAsync(jeu, delegue.Quartiers[0], delegue))!, null));

        Assert.Contains("gravité 3", texte, StringComparison.Ordinal);
        Assert.Contains(JeuDesPropositions.Objet, texte, StringComparison.Ordinal);
        Assert.Contains("Dernier rapport transmis : février 2026", texte, StringComparison.Ordinal);
        Assert.Contains("coordinateur jeunesse", texte, StringComparison.Ordinal);
    }

    private static Task<DossierDeVisite?> VisiteAsync(Jeu jeu, Guid quartierId, Acteur acteur) =>
        jeu.AvecAsync<DossierDeVisiteRequete, DossierDeVisite?>(r => r.ExecuterAsync(quartierId, acteur, Annulation));

    private static Task<DossierDePassation?> PassationAsync(Jeu jeu, Guid quartierId, Acteur acteur) =>
        jeu.AvecAsync<DossierDePassationRequete, DossierDePassation?>(r => r.ExecuterAsync(quartierId, acteur, Annulation));

    private static string Texte(IEnumerable<Bloc> blocs) => string.Join('\n', blocs.Select(b => b switch
    {
        TitreDeSection titre => titre.Texte,
        Paragraphe paragraphe => string.Concat(paragraphe.Fragments.Select(f => f.Texte)),
        Liste liste => string.Join('\n', liste.Elements.Select(e => string.Concat(e.Fragments.Select(f => f.Texte)))),
        Tableau tableau => $"{tableau.Legende}\n{string.Join('\n', tableau.Lignes.Select(l => string.Join(" | ", l)))}",
        Carte carte => carte.Description,
        _ => "",
    }));
}
